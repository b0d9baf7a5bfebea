#include <c_api/ie_c_api.h>
#include <ie/c_api/ie_c_api.h>

#include <string.h>

int by_short_path(void);

/* y = relu(x) */
static const char model[] =
    "<net name='relu' version='10'><layers><layer id='0' name='x' type='Parameter' version='opset1'>"
    "<data element_type='f32' shape='1,3'/><output><port id='0' precision='FP32'><dim>1</dim><dim>3</dim></port>"
    "</output></layer><layer id='1' name='y' type='ReLU' version='opset1'><input><port id='0'><dim>1</dim>"
    "<dim>3</dim></port></input><output><port id='1' precision='FP32'><dim>1</dim><dim>3</dim></port></output>"
    "</layer><layer id='2' name='end' type='Result' version='opset1'><input><port id='0'><dim>1</dim><dim>3</dim>"
    "</port></input></layer></layers><edges><edge from-layer='0' from-port='0' to-layer='1' to-port='0'/>"
    "<edge from-layer='1' from-port='1' to-layer='2' to-port='0'/></edges></net>";

static void INFERENCE_ENGINE_C_API_CALLBACK count(void* calls) {
    ++*(int*)calls;
}

static int fail(const char* step) {
    fprintf(stderr, "%s failed\n", step);
    return 1;
}

int main(void) {
    ie_core_t* core = NULL;
    ie_network_t* network = NULL;
    ie_executable_network_t* loaded = NULL;
    ie_infer_request_t* request = NULL;
    ie_blob_t *input = NULL, *output = NULL;
    ie_config_t config = {NULL, NULL, NULL};
    float values[3] = {-1, 0, 2};
    tensor_desc_t desc = {NC, {2, {1, 3}}, FP32};
    ie_blob_buffer_t result;
    int calls = 0;
    ie_complete_call_back_t callback;
    callback.completeCallBackFunc = count;
    callback.args = &calls;

    if (ie_core_create("", &core) != OK) return fail("ie_core_create");
    if (ie_core_read_network_from_memory(core, (const uint8_t*)model, strlen(model), NULL, &network) != OK)
        return fail("ie_core_read_network_from_memory");
    if (ie_core_load_network(core, network, "CPU", &config, &loaded) != OK) return fail("ie_core_load_network");
    if (ie_exec_network_create_infer_request(loaded, &request) != OK)
        return fail("ie_exec_network_create_infer_request");
    if (ie_blob_make_memory_from_preallocated(&desc, values, 3, &input) != OK)
        return fail("ie_blob_make_memory_from_preallocated");
    if (ie_infer_request_set_blob(request, "x", input) != OK) return fail("ie_infer_request_set_blob");
    if (ie_infer_set_completion_callback(request, &callback) != OK) return fail("ie_infer_set_completion_callback");
    if (ie_infer_request_infer_async(request) != OK || ie_infer_request_wait(request, -1) != OK)
        return fail("the inference");
    if (ie_infer_request_get_blob(request, "y", &output) != OK) return fail("ie_infer_request_get_blob");
    if (ie_blob_get_cbuffer(output, &result) != OK) return fail("ie_blob_get_cbuffer");
    memcpy(values, result.cbuffer, sizeof(values));

    ie_blob_free(&output);
    ie_blob_free(&input);
    ie_infer_request_free(&request);
    ie_exec_network_free(&loaded);
    ie_network_free(&network);
    ie_core_free(&core);
    if (values[0] != 0 || values[1] != 0 || values[2] != 2 || calls != 1) return fail("the result");
    return by_short_path();
}
