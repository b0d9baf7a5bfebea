#include "fixture.hpp"

namespace {

using namespace c_api_tests;

TEST(CApiOfNothing, GivesAStatus) {
    ie_core_t* core = nullptr;
    ie_network_t* network = nullptr;
    ie_executable_network_t* loaded = nullptr;
    ie_infer_request_t* request = nullptr;
    ie_blob_t* blob = nullptr;
    size_t count = 0;
    int size = 0;
    char* name = nullptr;
    ie_param_t value{};
    ie_blob_buffer_t buffer{};
    dimensions_t dims{};
    precision_e precision = MIXED;
    layout_e layout = ANY;
    resize_alg_e algorithm = NO_RESIZE;
    colorformat_e format = RAW;
    ie_core_versions_t versions{};
    ie_available_devices_t devices{};
    input_shapes_t shapes{};
    ie_complete_call_back_t callback{};
    tensor_desc_t desc{};
    roi_t roi{};
    const uint8_t text[]{'n'};
    const IEStatusCode statuses[]{ie_core_create("", nullptr),
                                  ie_core_get_versions(core, "CPU", &versions),
                                  ie_core_read_network(core, "net.xml", "", &network),
                                  ie_core_read_network_from_memory(core, text, 1, blob, &network),
                                  ie_core_import_network(core, "net", "CPU", nullptr, &loaded),
                                  ie_core_import_network_from_memory(core, blob, "CPU", nullptr, &loaded),
                                  ie_core_export_network(core, "net", &loaded),
                                  ie_core_export_network(core, "net", nullptr),
                                  ie_core_load_network(core, network, "CPU", nullptr, &loaded),
                                  ie_core_load_network_from_file(core, "net.xml", "CPU", nullptr, &loaded),
                                  ie_core_set_config(core, &no_settings, "CPU"),
                                  ie_core_register_plugin(core, "lib", "CPU"),
                                  ie_core_register_plugins(core, "plugins.xml"),
                                  ie_core_unregister_plugin(core, "CPU"),
                                  ie_core_add_extension(core, "lib", "CPU"),
                                  ie_core_get_metric(core, "CPU", "NAME", &value),
                                  ie_core_get_config(core, "CPU", "NAME", &value),
                                  ie_core_get_available_devices(core, &devices),
                                  ie_exec_network_create_infer_request(loaded, &request),
                                  ie_exec_network_get_metric(loaded, "NAME", &value),
                                  ie_exec_network_set_config(loaded, &no_settings),
                                  ie_exec_network_get_config(loaded, "NAME", &value),
                                  ie_infer_request_get_blob(request, "x", &blob),
                                  ie_infer_request_set_blob(request, "x", blob),
                                  ie_infer_request_infer(request),
                                  ie_infer_request_infer_async(request),
                                  ie_infer_set_completion_callback(request, &callback),
                                  ie_infer_request_wait(request, 0),
                                  ie_infer_request_set_batch(request, 1),
                                  ie_network_get_name(network, &name),
                                  ie_network_get_inputs_number(network, &count),
                                  ie_network_get_input_name(network, 0, &name),
                                  ie_network_get_input_precision(network, "x", &precision),
                                  ie_network_set_input_precision(network, "x", U8),
                                  ie_network_get_input_layout(network, "x", &layout),
                                  ie_network_set_input_layout(network, "x", NC),
                                  ie_network_get_input_dims(network, "x", &dims),
                                  ie_network_get_input_resize_algorithm(network, "x", &algorithm),
                                  ie_network_set_input_resize_algorithm(network, "x", NO_RESIZE),
                                  ie_network_get_color_format(network, "x", &format),
                                  ie_network_set_color_format(network, "x", RAW),
                                  ie_network_get_input_shapes(network, &shapes),
                                  ie_network_reshape(network, shapes),
                                  ie_network_get_outputs_number(network, &count),
                                  ie_network_get_output_name(network, 0, &name),
                                  ie_network_get_output_precision(network, "y", &precision),
                                  ie_network_set_output_precision(network, "y", FP32),
                                  ie_network_get_output_layout(network, "y", &layout),
                                  ie_network_set_output_layout(network, "y", NC),
                                  ie_network_get_output_dims(network, "y", &dims),
                                  ie_blob_make_memory(nullptr, &blob),
                                  ie_blob_make_memory(&desc, nullptr),
                                  ie_blob_make_memory_from_preallocated(&desc, nullptr, 1, &blob),
                                  ie_blob_make_memory_with_roi(blob, &roi, &blob),
                                  ie_blob_make_memory_nv12(blob, blob, &blob),
                                  ie_blob_make_memory_i420(blob, blob, blob, &blob),
                                  ie_blob_size(blob, &size),
                                  ie_blob_byte_size(blob, &size),
                                  ie_blob_get_buffer(blob, &buffer),
                                  ie_blob_get_cbuffer(blob, &buffer),
                                  ie_blob_get_dims(blob, &dims),
                                  ie_blob_get_layout(blob, &layout),
                                  ie_blob_get_precision(blob, &precision)};
    for (size_t i = 0; i < std::size(statuses); ++i)
        EXPECT_EQ(statuses[i], GENERAL_ERROR) << "call " << i;
}

TEST(CApiOfNothing, IsFreed) {
    ie_version_free(nullptr);
    ie_param_free(nullptr);
    ie_core_free(nullptr);
    ie_core_versions_free(nullptr);
    ie_core_available_devices_free(nullptr);
    ie_exec_network_free(nullptr);
    ie_infer_request_free(nullptr);
    ie_network_free(nullptr);
    ie_network_name_free(nullptr);
    ie_network_input_shapes_free(nullptr);
    ie_blob_deallocate(nullptr);
    ie_blob_free(nullptr);
    ie_core_t* core = nullptr;
    ie_blob_t* blob = nullptr;
    char* name = nullptr;
    input_shapes_t shapes{};
    ie_core_free(&core);
    ie_blob_free(&blob);
    ie_blob_deallocate(&blob);
    ie_network_name_free(&name);
    ie_network_input_shapes_free(&shapes);
    EXPECT_EQ(core, nullptr);
    EXPECT_EQ(blob, nullptr);
}

}  // namespace
