package com.megaticket.console.assistant.model;

/**
 * Why a model gave no whole answer. {@code what} names the id, action or setting in question for the text; {@code detail} is for logs and
 * the copy button, without prompts or secrets.
 */
public record ModelProblem(Kind kind, String what, String detail, String requestId) {
    /** Each has a text of its own in every language, with what to do. */
    public enum Kind {
        /** The id has reached its end of life, or never was one. */
        RETIRED_MODEL(true),
        /** A base id where only inference profiles are served. */
        NEEDS_PROFILE(true),
        /** The profile is not for this region. */
        WRONG_PROFILE(true),
        /** The login lacks {@code bedrock:InvokeModelWithResponseStream}, or model access was not granted. */
        NOT_ALLOWED(true),
        /** A policy of the organisation denies the region the profile would use. */
        REGION_DENIED(true), NO_CREDENTIALS(true), EXPIRED_CREDENTIALS(true), INVALID_REQUEST(false), THROTTLED(
                false), UNAVAILABLE(false), NOT_READY(false),
        /** The service's own time-out (408). */
        MODEL_TIMEOUT(false),
        /** Nothing came within 8 s. */
        NO_FIRST_EVENT(false),
        /** Events came, then none for 15 s. */
        SILENT(false),
        /** The stream ended without the model saying so. */
        TRUNCATED(false),
        /** A damaged frame. */
        CORRUPT(false),
        /** An error inside the stream. */
        STREAM_ERROR(false), MALFORMED_OUTPUT(false), CONTEXT_FULL(false), BUG(false);

        private final boolean setting;

        Kind(boolean setting) {
            this.setting = setting;
        }

        /** Stays until somebody changes a setting, a permission or a login: trying again soon is of no use. */
        public boolean isSetting() {
            return setting;
        }
    }
}
