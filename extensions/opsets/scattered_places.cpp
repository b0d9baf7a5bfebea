#include "scattered_places.hpp"

#include "axes.hpp"
#include "integer_values.hpp"
#include "single_value.hpp"
#include "strided_copy.hpp"

namespace tenon {
namespace opsets {

std::vector<size_t> scattered_places(const ov::Node* node, const ov::TensorVector& inputs) {
    const auto& data = inputs[0].get_shape();
    const auto& shape = inputs[1].get_shape();
    const auto given_axis = static_cast<int64_t>(single_value(node, inputs[3], "axis"));
    const size_t axis = normalize_axis(node, given_axis, data.size());
    NODE_VALIDATION_CHECK(node, shape == inputs[2].get_shape() && shape.size() == data.size(), "indices have shape ",
                          shape, " and updates ", inputs[2].get_shape(),
                          ", expected the same of the rank of the data, ", data.size());
    for (size_t i = 0; i < data.size(); ++i)
        NODE_VALIDATION_CHECK(node, i == axis || shape[i] <= data[i], "indices have shape ", shape, ", expected axis ",
                              i, " to be no longer than that of data of shape ", data);

    const auto strides = ov::row_major_strides(data);
    const auto limit = static_cast<int64_t>(data[axis]);
    const auto indices = integer_values(inputs[1]);
    std::vector<size_t> places(indices.size()), position(data.size(), 0);
    for (size_t i = 0; i < indices.size(); ++i) {
        const int64_t index = indices[i] < 0 ? indices[i] + limit : indices[i];
        NODE_VALIDATION_CHECK(node, index >= 0 && index < limit, "an index is ", indices[i], ", expected a value in [",
                              -limit, ", ", limit - 1, "] for axis ", axis, " of data of shape ", data);
        for (size_t k = 0; k < data.size(); ++k)
            places[i] += (k == axis ? static_cast<size_t>(index) : position[k]) * strides[k];
        for (size_t k = data.size(); k-- > 0;) {
            if (++position[k] < shape[k]) break;
            position[k] = 0;
        }
    }
    return places;
}

void scatter_elements(const ov::Node* node, ov::TensorVector& outputs, const ov::TensorVector& inputs) {
    const auto places = scattered_places(node, inputs);
    outputs[0].set_shape(inputs[0].get_shape());
    copy_all(inputs[0], outputs[0]);
    const ElementCopy copy(inputs[0].get_element_type());
    for (size_t i = 0; i < places.size(); ++i)
        copy(inputs[2].data(), i, outputs[0].data(), places[i]);
}

}  // namespace opsets
}  // namespace tenon
