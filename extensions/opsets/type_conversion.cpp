#include "type_conversion.hpp"

#include <algorithm>
#include <cstring>

#include "element_dispatch.hpp"
#include "openvino/op/constant.hpp"

namespace tenon {
namespace opsets {
namespace {

using PackedTypes = Types<ov::element::u1, ov::element::u4, ov::element::i4>;

bool has_values(const ov::element::Type& type) {
    return supports(ComparableTypes(), type) || supports(PackedTypes(), type);
}

void convert_to_packed(const ov::op::v0::Constant& values, ov::Tensor& output) {
    const ov::op::v0::Constant packed(output.get_element_type(), output.get_shape(), values.cast_vector<int64_t>());
    std::memcpy(output.data(), packed.get_data_ptr(), output.get_byte_size());
}

}  // namespace

bool can_convert(const ov::element::Type& from, const ov::element::Type& to) {
    return from == to || (has_values(from) && has_values(to));
}

bool convert_tensor(const ov::Tensor& input, ov::Tensor& output) {
    const auto &from = input.get_element_type(), &to = output.get_element_type();
    if (!can_convert(from, to)) return false;
    output.set_shape(input.get_shape());
    if (input.get_size() == 0) return true;
    if (from == to) {
        input.copy_to(output);
        return true;
    }
    const ov::op::v0::Constant values(input);
    const bool whole = dispatch(ComparableTypes(), to, [&](auto tag) {
        using T = decltype(tag);
        const auto converted = values.cast_vector<T>();
        std::copy(converted.begin(), converted.end(), static_cast<T*>(output.data()));
    });
    if (!whole) convert_to_packed(values, output);
    return true;
}

}  // namespace opsets
}  // namespace tenon
