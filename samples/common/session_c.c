#include "session_c.h"

#include <stdio.h>

void close_session(Session* session) {
    ie_network_name_free(&session->input_name);
    ie_network_name_free(&session->output_name);
    ie_blob_free(&session->input);
    ie_blob_free(&session->output);
    ie_infer_request_free(&session->request);
    ie_exec_network_free(&session->loaded);
    ie_network_free(&session->network);
    ie_core_free(&session->core);
}

int succeeded(IEStatusCode status, const char* what) {
    static const char* const names[] = {"OK",
                                        "GENERAL_ERROR",
                                        "NOT_IMPLEMENTED",
                                        "NETWORK_NOT_LOADED",
                                        "PARAMETER_MISMATCH",
                                        "NOT_FOUND",
                                        "OUT_OF_BOUNDS",
                                        "UNEXPECTED",
                                        "REQUEST_BUSY",
                                        "RESULT_NOT_READY",
                                        "NOT_ALLOCATED",
                                        "INFER_NOT_STARTED",
                                        "NETWORK_NOT_READ",
                                        "INFER_CANCELLED"};
    if (status == OK) return 1;
    fprintf(stderr, "[ ERROR ] %s: %s\n", what, names[-(int)status]);
    return 0;
}

int find_single_ports(Session* session) {
    size_t inputs = 0, outputs = 0;
    if (!succeeded(ie_network_get_inputs_number(session->network, &inputs), "the inputs of the network")) return 0;
    if (!succeeded(ie_network_get_outputs_number(session->network, &outputs), "the outputs of the network")) return 0;
    if (inputs != 1 || outputs != 1) {
        fprintf(stderr, "[ ERROR ] Sample supports topologies with 1 input and 1 output only\n");
        return 0;
    }
    return succeeded(ie_network_get_input_name(session->network, 0, &session->input_name), "name of the input") &&
           succeeded(ie_network_get_output_name(session->network, 0, &session->output_name), "name of the output");
}

int load_network(Session* session, const char* device) {
    const ie_config_t no_settings = {NULL, NULL, NULL};
    return succeeded(ie_core_load_network(session->core, session->network, device, &no_settings, &session->loaded),
                     "cannot load the network") &&
           succeeded(ie_exec_network_create_infer_request(session->loaded, &session->request), "cannot make a request");
}

const float* read_output(Session* session, size_t* count) {
    ie_blob_buffer_t memory;
    int size = 0;
    if (!succeeded(ie_infer_request_get_blob(session->request, session->output_name, &session->output), "the output") ||
        !succeeded(ie_blob_size(session->output, &size), "size of the output") ||
        !succeeded(ie_blob_get_cbuffer(session->output, &memory), "memory of the output"))
        return NULL;
    *count = (size_t)size;
    return (const float*)memory.cbuffer;
}
