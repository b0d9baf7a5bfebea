#pragma once

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <cstring>
#include <string>
#include <vector>

#include "ie/c_api/ie_c_api.h"

namespace c_api_tests {

/// y = x + w, w from the weights, x of {1, 2}.
inline constexpr const char* adding_ir = R"(<?xml version="1.0"?><net name="adding" version="10"><layers>
<layer id="0" name="x" type="Parameter" version="opset1"><data element_type="f32" shape="1,2"/>
<output><port id="0" precision="FP32"><dim>1</dim><dim>2</dim></port></output></layer>
<layer id="1" name="w" type="Const" version="opset1"><data element_type="f32" shape="1,2" offset="0" size="8"/>
<output><port id="0" precision="FP32"><dim>1</dim><dim>2</dim></port></output></layer>
<layer id="2" name="y" type="Add" version="opset1">
<input><port id="0"><dim>1</dim><dim>2</dim></port><port id="1"><dim>1</dim><dim>2</dim></port></input>
<output><port id="2" precision="FP32"><dim>1</dim><dim>2</dim></port></output></layer>
<layer id="3" name="y/result" type="Result" version="opset1"><input><port id="0"><dim>1</dim><dim>2</dim></port></input></layer>
</layers><edges><edge from-layer="0" from-port="0" to-layer="2" to-port="0"/>
<edge from-layer="1" from-port="0" to-layer="2" to-port="1"/>
<edge from-layer="2" from-port="2" to-layer="3" to-port="0"/></edges></net>)";

/// y = relu(x) for images x of {1, 3, 2, 4}.
inline constexpr const char* image_ir = R"(<?xml version="1.0"?><net name="image" version="10"><layers>
<layer id="0" name="x" type="Parameter" version="opset1"><data element_type="f32" shape="1,3,2,4"/>
<output><port id="0" precision="FP32"><dim>1</dim><dim>3</dim><dim>2</dim><dim>4</dim></port></output></layer>
<layer id="1" name="y" type="ReLU" version="opset1">
<input><port id="0"><dim>1</dim><dim>3</dim><dim>2</dim><dim>4</dim></port></input>
<output><port id="1" precision="FP32"><dim>1</dim><dim>3</dim><dim>2</dim><dim>4</dim></port></output></layer>
<layer id="2" name="y/result" type="Result" version="opset1">
<input><port id="0"><dim>1</dim><dim>3</dim><dim>2</dim><dim>4</dim></port></input></layer>
</layers><edges><edge from-layer="0" from-port="0" to-layer="1" to-port="0"/>
<edge from-layer="1" from-port="1" to-layer="2" to-port="0"/></edges></net>)";

inline const ie_config_t no_settings{nullptr, nullptr, nullptr};

inline tensor_desc_t description(precision_e precision, layout_e layout, const std::vector<size_t>& dims) {
    tensor_desc_t desc{layout, {dims.size(), {}}, precision};
    std::copy(dims.begin(), dims.end(), desc.dims.dims);
    return desc;
}

inline std::vector<size_t> extents(const dimensions_t& dimensions) {
    return {dimensions.dims, dimensions.dims + dimensions.ranks};
}

template <class T>
T* memory_of(const ie_blob_t* blob) {
    ie_blob_buffer_t buffer{};
    EXPECT_EQ(ie_blob_get_buffer(blob, &buffer), OK);
    return static_cast<T*>(buffer.buffer);
}

/// A core, and what tests make with it; all freed at the end.
class Fixture : public testing::Test {
protected:
    void SetUp() override { ASSERT_EQ(ie_core_create("", &m_core), OK); }
    void TearDown() override {
        ie_blob_free(&m_blob);
        ie_blob_free(&m_weights);
        ie_infer_request_free(&m_request);
        ie_exec_network_free(&m_loaded);
        ie_network_free(&m_network);
        ie_core_free(&m_core);
        EXPECT_EQ(m_core, nullptr);
    }

    void read(const char* text) {
        ASSERT_EQ(ie_core_read_network_from_memory(m_core, reinterpret_cast<const uint8_t*>(text), std::strlen(text),
                                                   m_weights, &m_network),
                  OK);
    }
    /// The network that adds 10 and 20; what it was read from is freed.
    void read_adding() {
        const auto desc = description(U8, C, {8});
        ASSERT_EQ(ie_blob_make_memory(&desc, &m_weights), OK);
        const float values[]{10, 20};
        std::memcpy(memory_of<uint8_t>(m_weights), values, sizeof(values));
        read(adding_ir);
        ie_blob_free(&m_weights);
    }
    void load(const ie_config_t* settings = &no_settings) {
        ASSERT_EQ(ie_core_load_network(m_core, m_network, "CPU", settings, &m_loaded), OK);
        ASSERT_EQ(ie_exec_network_create_infer_request(m_loaded, &m_request), OK);
    }
    void give(float first, float second) {
        ie_blob_free(&m_blob);
        ASSERT_EQ(ie_infer_request_get_blob(m_request, "x", &m_blob), OK);
        memory_of<float>(m_blob)[0] = first;
        memory_of<float>(m_blob)[1] = second;
    }
    std::vector<float> result(const char* name = "y") {
        ie_blob_free(&m_blob);
        EXPECT_EQ(ie_infer_request_get_blob(m_request, name, &m_blob), OK);
        int size = 0;
        EXPECT_EQ(ie_blob_size(m_blob, &size), OK);
        ie_blob_buffer_t buffer{};
        EXPECT_EQ(ie_blob_get_cbuffer(m_blob, &buffer), OK);
        const auto* first = static_cast<const float*>(buffer.cbuffer);
        return {first, first + size};
    }

    ie_core_t* m_core = nullptr;
    ie_network_t* m_network = nullptr;
    ie_executable_network_t* m_loaded = nullptr;
    ie_infer_request_t* m_request = nullptr;
    ie_blob_t *m_blob = nullptr, *m_weights = nullptr;
};

}  // namespace c_api_tests
