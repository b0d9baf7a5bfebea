/// The API of 2020-21 for programs in C. Every function that returns a status leaves what its result pointers point at
/// as it was unless that status is OK, gives GENERAL_ERROR for a null argument unless it may be null, and otherwise the
/// status of the error of the engine. The `_free` functions take null, set what they free to null, and leave alone what
/// others still use. Functions may be called from several threads on different objects, and on one core.
#ifndef IE_C_API_H
#define IE_C_API_H

#include <stdint.h>
#include <stdio.h>

#include "ie_c_types.h"

#ifdef __cplusplus
#define INFERENCE_ENGINE_C_API_EXTERN extern "C"
#else
#define INFERENCE_ENGINE_C_API_EXTERN
#endif

#if defined(_WIN32)
#define INFERENCE_ENGINE_C_API(...) INFERENCE_ENGINE_C_API_EXTERN __declspec(dllimport) __VA_ARGS__ __cdecl
#define IE_NODISCARD
#else
/// A function of the engine with C linkage.
#define INFERENCE_ENGINE_C_API(...) INFERENCE_ENGINE_C_API_EXTERN __attribute__((visibility("default"))) __VA_ARGS__
/// A warning where the status is not looked at.
#define IE_NODISCARD __attribute__((warn_unused_result))
#endif

/// Build number of the engine; null when there is no memory for it. Free it with `ie_version_free`.
INFERENCE_ENGINE_C_API(ie_version_t) ie_c_api_version(void);
INFERENCE_ENGINE_C_API(void) ie_version_free(ie_version_t* version);
/// Only for values that are texts; numbers and ranges have nothing to free.
INFERENCE_ENGINE_C_API(void) ie_param_free(ie_param_t* param);

/// `xml_config_file` lists device libraries; empty or null for those that are built in. Free it with `ie_core_free`.
INFERENCE_ENGINE_C_API(IE_NODISCARD IEStatusCode) ie_core_create(const char* xml_config_file, ie_core_t** core);
INFERENCE_ENGINE_C_API(void) ie_core_free(ie_core_t** core);

/// Versions of the device, or of each device of a list such as "HETERO:GPU,CPU".
INFERENCE_ENGINE_C_API(IE_NODISCARD IEStatusCode)
ie_core_get_versions(const ie_core_t* core, const char* device_name, ie_core_versions_t* versions);
INFERENCE_ENGINE_C_API(void) ie_core_versions_free(ie_core_versions_t* vers);

/// An empty or null `weights_file` is found from the model's. Free the network with `ie_network_free`.
INFERENCE_ENGINE_C_API(IE_NODISCARD IEStatusCode)
ie_core_read_network(ie_core_t* core, const char* xml, const char* weights_file, ie_network_t** network);
/// `xml_content` is the text itself. The weights stay shared: the blob may be freed, a user's memory behind it must
/// outlive the network and what is loaded from it. `weight_blob` may be null.
INFERENCE_ENGINE_C_API(IE_NODISCARD IEStatusCode)
ie_core_read_network_from_memory(ie_core_t* core, const uint8_t* xml_content, size_t xml_content_size,
                                 const ie_blob_t* weight_blob, ie_network_t** network);

/// What `ie_core_export_network` wrote. A null or empty device is the one that it was exported from; `config` may be
/// null.
INFERENCE_ENGINE_C_API(IE_NODISCARD IEStatusCode)
ie_core_import_network(ie_core_t* core, const char* file_name, const char* device_name, const ie_config_t* config,
                       ie_executable_network_t** exe_network);
/// The same from the bytes of such a file; the blob is not needed afterwards.
INFERENCE_ENGINE_C_API(IE_NODISCARD IEStatusCode)
ie_core_import_network_from_memory(ie_core_t* core, const ie_blob_t* model_blob, const char* device_name,
                                   const ie_config_t* config, ie_executable_network_t** exe_network);
/// Gives an error for networks with nodes that cannot be written.
INFERENCE_ENGINE_C_API(IE_NODISCARD IEStatusCode)
ie_core_export_network(ie_core_t* core, const char* file_name, ie_executable_network_t** exe_network);

/// Free the loaded network with `ie_exec_network_free`; it needs neither core nor network any more. `config` may be
/// null.
INFERENCE_ENGINE_C_API(IE_NODISCARD IEStatusCode)
ie_core_load_network(ie_core_t* core, const ie_network_t* network, const char* device_name, const ie_config_t* config,
                     ie_executable_network_t** exe_network);
INFERENCE_ENGINE_C_API(IE_NODISCARD IEStatusCode)
ie_core_load_network_from_file(ie_core_t* core, const char* xml, const char* device_name, const ie_config_t* config,
                               ie_executable_network_t** exe_network);

/// For all devices when `device_name` is null or empty.
INFERENCE_ENGINE_C_API(IE_NODISCARD IEStatusCode)
ie_core_set_config(ie_core_t* core, const ie_config_t* ie_core_config, const char* device_name);
INFERENCE_ENGINE_C_API(IE_NODISCARD IEStatusCode)
ie_core_register_plugin(ie_core_t* core, const char* plugin_name, const char* device_name);
INFERENCE_ENGINE_C_API(IE_NODISCARD IEStatusCode)
ie_core_register_plugins(ie_core_t* core, const char* xml_config_file);
INFERENCE_ENGINE_C_API(IE_NODISCARD IEStatusCode) ie_core_unregister_plugin(ie_core_t* core, const char* device_name);
/// A library of 2020-21 (`CreateExtension`, `CreateExtensionShared`), before the networks with its operations are read.
INFERENCE_ENGINE_C_API(IE_NODISCARD IEStatusCode)
ie_core_add_extension(ie_core_t* core, const char* extension_path, const char* device_name);

/// NOT_FOUND when there is no such metric.
INFERENCE_ENGINE_C_API(IE_NODISCARD IEStatusCode)
ie_core_get_metric(const ie_core_t* core, const char* device_name, const char* metric_name, ie_param_t* param_result);
/// The value is a text.
INFERENCE_ENGINE_C_API(IE_NODISCARD IEStatusCode)
ie_core_get_config(const ie_core_t* core, const char* device_name, const char* config_name, ie_param_t* param_result);
INFERENCE_ENGINE_C_API(IE_NODISCARD IEStatusCode)
ie_core_get_available_devices(const ie_core_t* core, ie_available_devices_t* avai_devices);
INFERENCE_ENGINE_C_API(void) ie_core_available_devices_free(ie_available_devices_t* avai_devices);

INFERENCE_ENGINE_C_API(void) ie_exec_network_free(ie_executable_network_t** ie_exec_network);
/// Free the request with `ie_infer_request_free`; it keeps the loaded network.
INFERENCE_ENGINE_C_API(IE_NODISCARD IEStatusCode)
ie_exec_network_create_infer_request(ie_executable_network_t* ie_exec_network, ie_infer_request_t** request);
INFERENCE_ENGINE_C_API(IE_NODISCARD IEStatusCode)
ie_exec_network_get_metric(const ie_executable_network_t* ie_exec_network, const char* metric_name,
                           ie_param_t* param_result);
/// NOT_IMPLEMENTED: settings are given to `ie_core_load_network`.
INFERENCE_ENGINE_C_API(IE_NODISCARD IEStatusCode)
ie_exec_network_set_config(ie_executable_network_t* ie_exec_network, const ie_config_t* param_config);
INFERENCE_ENGINE_C_API(IE_NODISCARD IEStatusCode)
ie_exec_network_get_config(const ie_executable_network_t* ie_exec_network, const char* metric_config,
                           ie_param_t* param_result);

/// An inference that still runs goes on to its end, and its callback is called; nobody waits for it.
INFERENCE_ENGINE_C_API(void) ie_infer_request_free(ie_infer_request_t** infer_request);
/// Free the blob with `ie_blob_free`; it shares its memory with the request.
INFERENCE_ENGINE_C_API(IE_NODISCARD IEStatusCode)
ie_infer_request_get_blob(ie_infer_request_t* infer_request, const char* name, ie_blob_t** blob);
/// The request keeps the blob, which may be freed; a user's memory behind it must outlive the request.
INFERENCE_ENGINE_C_API(IE_NODISCARD IEStatusCode)
ie_infer_request_set_blob(ie_infer_request_t* infer_request, const char* name, const ie_blob_t* blob);
/// Returns when the results are there.
INFERENCE_ENGINE_C_API(IE_NODISCARD IEStatusCode) ie_infer_request_infer(ie_infer_request_t* infer_request);
INFERENCE_ENGINE_C_API(IE_NODISCARD IEStatusCode) ie_infer_request_infer_async(ie_infer_request_t* infer_request);
/// The function is called after each asynchronous inference, whatever its outcome, from a thread of the engine. The
/// structure is copied.
INFERENCE_ENGINE_C_API(IE_NODISCARD IEStatusCode)
ie_infer_set_completion_callback(ie_infer_request_t* infer_request, ie_complete_call_back_t* callback);
/// Waits so many milliseconds, without end for -1, not at all for 0. The status is that of the inference;
/// RESULT_NOT_READY while it runs, INFER_NOT_STARTED before the first one.
INFERENCE_ENGINE_C_API(IE_NODISCARD IEStatusCode)
ie_infer_request_wait(ie_infer_request_t* infer_request, const int64_t timeout);
/// Images to compute, where the network was loaded with dynamic batch.
INFERENCE_ENGINE_C_API(IE_NODISCARD IEStatusCode)
ie_infer_request_set_batch(ie_infer_request_t* infer_request, const size_t size);

INFERENCE_ENGINE_C_API(void) ie_network_free(ie_network_t** network);
/// Free the name with `ie_network_name_free`, those of inputs and outputs too.
INFERENCE_ENGINE_C_API(IE_NODISCARD IEStatusCode) ie_network_get_name(const ie_network_t* network, char** name);
INFERENCE_ENGINE_C_API(void) ie_network_name_free(char** name);

/// Inputs are numbered from 0 in the order of their names. OUT_OF_BOUNDS for other numbers; NOT_FOUND where a name is
/// none of an input, in all functions below; the same for outputs.
INFERENCE_ENGINE_C_API(IE_NODISCARD IEStatusCode)
ie_network_get_inputs_number(const ie_network_t* network, size_t* size_result);
INFERENCE_ENGINE_C_API(IE_NODISCARD IEStatusCode)
ie_network_get_input_name(const ie_network_t* network, size_t number, char** name);
/// Precision and layout in which the user gives the input. They are set before the network is loaded;
/// PARAMETER_MISMATCH for a number that means none.
INFERENCE_ENGINE_C_API(IE_NODISCARD IEStatusCode)
ie_network_get_input_precision(const ie_network_t* network, const char* input_name, precision_e* prec_result);
INFERENCE_ENGINE_C_API(IE_NODISCARD IEStatusCode)
ie_network_set_input_precision(ie_network_t* network, const char* input_name, const precision_e p);
INFERENCE_ENGINE_C_API(IE_NODISCARD IEStatusCode)
ie_network_get_input_layout(const ie_network_t* network, const char* input_name, layout_e* layout_result);
INFERENCE_ENGINE_C_API(IE_NODISCARD IEStatusCode)
ie_network_set_input_layout(ie_network_t* network, const char* input_name, const layout_e l);
/// OUT_OF_BOUNDS for more than 8 extents, here and wherever there are `dimensions_t`.
INFERENCE_ENGINE_C_API(IE_NODISCARD IEStatusCode)
ie_network_get_input_dims(const ie_network_t* network, const char* input_name, dimensions_t* dims_result);
/// What is done to images before they become the input; set before the network is loaded.
INFERENCE_ENGINE_C_API(IE_NODISCARD IEStatusCode)
ie_network_get_input_resize_algorithm(const ie_network_t* network, const char* input_name,
                                      resize_alg_e* resize_alg_result);
INFERENCE_ENGINE_C_API(IE_NODISCARD IEStatusCode)
ie_network_set_input_resize_algorithm(ie_network_t* network, const char* input_name, const resize_alg_e resize_algo);
/// The colours of the image that the user gives.
INFERENCE_ENGINE_C_API(IE_NODISCARD IEStatusCode)
ie_network_get_color_format(const ie_network_t* network, const char* input_name, colorformat_e* colformat_result);
INFERENCE_ENGINE_C_API(IE_NODISCARD IEStatusCode)
ie_network_set_color_format(ie_network_t* network, const char* input_name, const colorformat_e color_format);
/// Free the shapes with `ie_network_input_shapes_free`.
INFERENCE_ENGINE_C_API(IE_NODISCARD IEStatusCode)
ie_network_get_input_shapes(ie_network_t* network, input_shapes_t* shapes);
INFERENCE_ENGINE_C_API(void) ie_network_input_shapes_free(input_shapes_t* inputShapes);
/// New extents of inputs; leaves the network as it was when they do not fit. The shapes stay the caller's.
INFERENCE_ENGINE_C_API(IE_NODISCARD IEStatusCode)
ie_network_reshape(ie_network_t* network, const input_shapes_t shapes);

INFERENCE_ENGINE_C_API(IE_NODISCARD IEStatusCode)
ie_network_get_outputs_number(const ie_network_t* network, size_t* size_result);
INFERENCE_ENGINE_C_API(IE_NODISCARD IEStatusCode)
ie_network_get_output_name(const ie_network_t* network, const size_t number, char** name);
INFERENCE_ENGINE_C_API(IE_NODISCARD IEStatusCode)
ie_network_get_output_precision(const ie_network_t* network, const char* output_name, precision_e* prec_result);
INFERENCE_ENGINE_C_API(IE_NODISCARD IEStatusCode)
ie_network_set_output_precision(ie_network_t* network, const char* output_name, const precision_e p);
INFERENCE_ENGINE_C_API(IE_NODISCARD IEStatusCode)
ie_network_get_output_layout(const ie_network_t* network, const char* output_name, layout_e* layout_result);
INFERENCE_ENGINE_C_API(IE_NODISCARD IEStatusCode)
ie_network_set_output_layout(ie_network_t* network, const char* output_name, const layout_e l);
INFERENCE_ENGINE_C_API(IE_NODISCARD IEStatusCode)
ie_network_get_output_dims(const ie_network_t* network, const char* output_name, dimensions_t* dims_result);

/// A blob with memory of its own. Free it with `ie_blob_free`, as those of the next functions.
INFERENCE_ENGINE_C_API(IE_NODISCARD IEStatusCode)
ie_blob_make_memory(const tensor_desc_t* tensorDesc, ie_blob_t** blob);
/// On the user's memory of `size` elements (0: as many as the extents say), which must outlive the blob.
/// PARAMETER_MISMATCH when there are fewer than the extents say.
INFERENCE_ENGINE_C_API(IE_NODISCARD IEStatusCode)
ie_blob_make_memory_from_preallocated(const tensor_desc_t* tensorDesc, void* ptr, size_t size, ie_blob_t** blob);
/// A part of a blob, which shares its memory; an error when it does not lie inside.
INFERENCE_ENGINE_C_API(IE_NODISCARD IEStatusCode)
ie_blob_make_memory_with_roi(const ie_blob_t* inputBlob, const roi_t* roi, ie_blob_t** blob);
/// An image of planes, which are kept; an error when they do not fit each other.
INFERENCE_ENGINE_C_API(IE_NODISCARD IEStatusCode)
ie_blob_make_memory_nv12(const ie_blob_t* y, const ie_blob_t* uv, ie_blob_t** nv12Blob);
INFERENCE_ENGINE_C_API(IE_NODISCARD IEStatusCode)
ie_blob_make_memory_i420(const ie_blob_t* y, const ie_blob_t* u, const ie_blob_t* v, ie_blob_t** i420Blob);

/// Elements, and bytes of these elements; OUT_OF_BOUNDS where an int cannot hold them.
INFERENCE_ENGINE_C_API(IE_NODISCARD IEStatusCode) ie_blob_size(ie_blob_t* blob, int* size_result);
INFERENCE_ENGINE_C_API(IE_NODISCARD IEStatusCode) ie_blob_byte_size(ie_blob_t* blob, int* bsize_result);
/// Frees the memory of the blob, for all who share the blob, and the blob itself.
INFERENCE_ENGINE_C_API(void) ie_blob_deallocate(ie_blob_t** blob);
/// The memory stays the blob's and is null for an image of planes.
INFERENCE_ENGINE_C_API(IE_NODISCARD IEStatusCode)
ie_blob_get_buffer(const ie_blob_t* blob, ie_blob_buffer_t* blob_buffer);
INFERENCE_ENGINE_C_API(IE_NODISCARD IEStatusCode)
ie_blob_get_cbuffer(const ie_blob_t* blob, ie_blob_buffer_t* blob_cbuffer);
INFERENCE_ENGINE_C_API(IE_NODISCARD IEStatusCode)
ie_blob_get_dims(const ie_blob_t* blob, dimensions_t* dims_result);
INFERENCE_ENGINE_C_API(IE_NODISCARD IEStatusCode)
ie_blob_get_layout(const ie_blob_t* blob, layout_e* layout_result);
INFERENCE_ENGINE_C_API(IE_NODISCARD IEStatusCode)
ie_blob_get_precision(const ie_blob_t* blob, precision_e* prec_result);
/// What shares the blob, such as a request, keeps it.
INFERENCE_ENGINE_C_API(void) ie_blob_free(ie_blob_t** blob);

#endif
