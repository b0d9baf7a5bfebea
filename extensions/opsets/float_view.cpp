#include "float_view.hpp"

#include <algorithm>

#include "element_dispatch.hpp"
#include "openvino/core/except.hpp"

namespace tenon {
namespace opsets {

FloatView::FloatView(const ov::Tensor& tensor) {
    if (tensor.get_element_type() == ov::element::f32) {
        m_direct = tensor.data<float>();
        return;
    }
    const bool is_real = dispatch(RealTypes(), tensor.get_element_type(), [&](auto tag) {
        using T = decltype(tag);
        const T* first = tensor.data<T>();
        m_converted.resize(tensor.get_size());
        std::transform(first, first + tensor.get_size(), m_converted.begin(),
                       [](T value) { return static_cast<float>(value); });
    });
    OPENVINO_ASSERT(is_real, "expected a floating-point tensor, found ", tensor.get_element_type());
}

void write_floats(const ov::Tensor& tensor, const std::vector<float>& values) {
    OPENVINO_ASSERT(tensor.get_size() == values.size(), "expected a tensor of ", values.size(), " elements, found ",
                    tensor.get_size());
    const bool is_real = dispatch(RealTypes(), tensor.get_element_type(), [&](auto tag) {
        using T = decltype(tag);
        std::transform(values.begin(), values.end(), tensor.data<T>(),
                       [](float value) { return static_cast<T>(value); });
    });
    OPENVINO_ASSERT(is_real, "expected a floating-point tensor, found ", tensor.get_element_type());
}

void write_indices(const ov::Tensor& tensor, const std::vector<int64_t>& values) {
    OPENVINO_ASSERT(tensor.get_size() == values.size(), "expected a tensor of ", values.size(), " elements, found ",
                    tensor.get_size());
    const bool is_index = dispatch(IndexTypes(), tensor.get_element_type(), [&](auto tag) {
        using T = decltype(tag);
        std::transform(values.begin(), values.end(), tensor.data<T>(),
                       [](int64_t value) { return static_cast<T>(value); });
    });
    OPENVINO_ASSERT(is_index, "expected a tensor of type i32 or i64, found ", tensor.get_element_type());
}

}  // namespace opsets
}  // namespace tenon
