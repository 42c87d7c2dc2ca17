package org.example.app;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.example.it.Guest;
import org.example.it.support.InvalidJsonException;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Answers with what it is sent, once as it is and once with the handler of the documentation. */
@SpringBootApplication
@RestController
public class Application {

    public record Party(String host, List<Guest> guests) {}

    @PostMapping("/guest")
    public Guest guest(@RequestBody Guest guest) {
        return guest;
    }

    @PostMapping("/guests")
    public List<Guest> guests(@RequestBody List<Guest> guests) {
        return guests;
    }

    @PostMapping("/party")
    public Party party(@RequestBody Party party) {
        return party;
    }

    @Profile("listing")
    @RestControllerAdvice
    static class Violations {

        @ExceptionHandler(HttpMessageNotReadableException.class)
        ProblemDetail invalid(HttpMessageNotReadableException e) {
            ProblemDetail problem = ProblemDetail.forStatus(HttpStatus.BAD_REQUEST);
            if (e.getRootCause() instanceof InvalidJsonException invalid) {
                problem.setProperty("violations", invalid.violations());
            }
            return problem;
        }
    }

    public static void main(String[] arguments) throws Exception {
        for (String profile : List.of("plain", "listing")) {
            try (ConfigurableApplicationContext running = new SpringApplication(Application.class)
                    .run(
                            "--server.port=0",
                            "--server.address=127.0.0.1",
                            "--logging.level.root=warn",
                            "--spring.profiles.active=" + profile)) {
                ask(running.getEnvironment().getProperty("local.server.port"), profile.equals("listing"));
            }
        }
    }

    private static void ask(String port, boolean lists) throws Exception {
        String guest = "{\"name\":\"a\",\"weight\":1.0e400,\"mood\":\"very sad\",\"more\":[]}";
        require(answer(port, "/guest", guest).equals("200 " + guest), "guest");
        require(answer(port, "/guests", "[" + guest + "]").equals("200 [" + guest + "]"), "guests");
        String party = "{\"host\":\"h\",\"guests\":[" + guest + "]}";
        require(answer(port, "/party", party).equals("200 " + party), "party");
        String refused = answer(port, "/party", "{\"guests\":[{\"mood\":\"bored\"}]}");
        require(refused.startsWith("400 "), refused);
        require(!lists || refused.contains("\"pointer\":\"/mood\""), refused);
    }

    private static String answer(String port, String path, String body) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        HttpResponse<String> response =
                HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
        return response.statusCode() + " " + response.body();
    }

    private static void require(boolean condition, String what) {
        if (!condition) {
            throw new IllegalStateException("wrong answer: " + what);
        }
    }
}
