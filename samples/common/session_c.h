#ifndef SESSION_C_H
#define SESSION_C_H

#include <c_api/ie_c_api.h>

#define SAMPLE_NOTE \
    "This sample is an API example, for any performance measurements please use the dedicated benchmark_app tool"

/// What a program makes of the engine; all null at first.
typedef struct {
    ie_core_t* core;
    ie_network_t* network;
    ie_executable_network_t* loaded;
    ie_infer_request_t* request;
    ie_blob_t* input;
    ie_blob_t* output;
    char* input_name;
    char* output_name;
} Session;

/// Frees what there is.
void close_session(Session* session);

/// Whether the status is OK; otherwise says on the error stream what failed.
int succeeded(IEStatusCode status, const char* what);

/// Finds the names of the only input and the only output of the network; 0 where there are more or fewer.
int find_single_ports(Session* session);

/// Loads the network and makes the request; 0 after an error, which was said.
int load_network(Session* session, const char* device);

/// The values of the output `output_name`, in FP32, once the inference has ended; null after an error, which was said.
/// They live as long as the session.
const float* read_output(Session* session, size_t* count);

#endif
