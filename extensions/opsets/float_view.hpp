#pragma once

#include <vector>

#include "openvino/runtime/tensor.hpp"

namespace tenon {
namespace opsets {

/// The elements of a tensor of any floating-point type, read as float: in place where they are f32.
class FloatView {
public:
    /// Throws for types that are not floating-point. The tensor's memory has to outlive the view.
    explicit FloatView(const ov::Tensor& tensor);

    const float* data() const { return m_converted.empty() ? m_direct : m_converted.data(); }
    float operator[](size_t i) const { return data()[i]; }

private:
    const float* m_direct = nullptr;
    std::vector<float> m_converted;
};

/// Writes values to a tensor of any floating-point type with as many elements.
void write_floats(const ov::Tensor& tensor, const std::vector<float>& values);
/// Writes values to a tensor of type i32 or i64 with as many elements.
void write_indices(const ov::Tensor& tensor, const std::vector<int64_t>& values);

}  // namespace opsets
}  // namespace tenon
