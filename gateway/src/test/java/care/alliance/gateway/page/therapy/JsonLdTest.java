package care.alliance.gateway.page.therapy;

import static org.assertj.core.api.Assertions.assertThat;

import care.alliance.gateway.page.StructuredData;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonLdTest {

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    @Test
    void onlyWhatAGuidelineRecommendsOrListsIsAnIndication() throws IOException {
        Therapy ipt = JSON.readValue(
                new ClassPathResource("pages/therapy-ipt-plain.json").getContentAsByteArray(), Therapy.class);

        JsonNode data = JSON.readTree(new JsonLd(new StructuredData(JSON)).of(ipt));

        assertThat(data.get("@type").asString()).isEqualTo("PsychologicalTreatment");
        assertThat(data.get("indication")
                        .valueStream()
                        .map(one -> one.get("@type").asString()))
                .containsOnly("MedicalCondition");
        assertThat(data.get("indication")
                        .valueStream()
                        .map(one -> one.get("name").asString()))
                .containsExactly("Depression", "Depression in bipolar disorder");
    }
}
