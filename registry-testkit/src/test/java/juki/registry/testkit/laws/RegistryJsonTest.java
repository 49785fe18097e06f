package juki.registry.testkit.laws;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import juki.registry.model.json.RegistryJson;
import net.jqwik.api.PropertyDefaults;

/** JSON keeps the laws of written forms, through a mapper of the host's own as well. */
@PropertyDefaults(tries = 60)
class RegistryJsonTest implements RegistryCodecLaws {

    private static final ObjectMapper MAPPER = RegistryJson.mapper();

    @Override
    public <T> String written(T value, Class<T> type) throws JsonProcessingException {
        return MAPPER.writerFor(type).writeValueAsString(value);
    }

    @Override
    public <T> T read(String text, Class<T> type) throws JsonProcessingException {
        return MAPPER.readValue(text, type);
    }
}
