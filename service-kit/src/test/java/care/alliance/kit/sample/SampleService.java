package care.alliance.kit.sample;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** A service on R2DBC as the real ones are. */
@SpringBootApplication
public class SampleService {}
