package com.megaticket.console.aws.bedrock;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import software.amazon.eventstream.HeaderValue;
import software.amazon.eventstream.Message;

class FrameTest {
    /** The vector was measured with the vendor's own encoder. */
    @Test
    void bytesAreThoseOfTheCheckVector() {
        ByteBuffer frame = ByteBuffer.wrap(Frame.event("messageStart", "{\"role\":\"assistant\"}"));
        assertThat(frame.capacity()).isEqualTo(118);
        assertThat(frame.getInt()).isEqualTo(0x76);
        assertThat(frame.getInt()).isEqualTo(0x52);
        assertThat(frame.getInt()).isEqualTo(0x96d5fade);
        assertThat(frame.getInt(114)).isEqualTo(0x6fa8c599);
    }

    @Test
    void theVendorsDecoderReadsThem() {
        Message message = Message
                .decode(ByteBuffer.wrap(Frame.exception("throttlingException", "{\"message\":\"천천히\"}")));
        assertThat(message.getHeaders()).containsEntry(":exception-type", HeaderValue.fromString("throttlingException"))
                .containsEntry(":message-type", HeaderValue.fromString("exception"));
        assertThat(new String(message.getPayload(), StandardCharsets.UTF_8)).isEqualTo("{\"message\":\"천천히\"}");
    }
}
