#include "openvino/op/util/gather_nd_base.hpp"

#include "index_tuple.hpp"
#include "integer_values.hpp"
#include "strided_copy.hpp"

namespace ov {
namespace op {
namespace util {

using namespace tenon::opsets;

namespace {

PartialShape infer(const Node* node, const PartialShape& data, const PartialShape& indices, size_t batch, bool join) {
    if (data.rank().is_dynamic() || indices.rank().is_dynamic()) return PartialShape::dynamic();
    NODE_VALIDATION_CHECK(node, data.size() > 0 && indices.size() > 0,
                          "expected data and indices with axes, found the shapes ", data, " and ", indices);
    NODE_VALIDATION_CHECK(node, batch < data.size() && batch < indices.size(), "batch_dims is ", batch,
                          ", expected less than the ranks of data and indices, which have shapes ", data, " and ",
                          indices);
    std::vector<Dimension> output;
    for (size_t i = 0; i < batch; ++i) {
        const auto k = static_cast<std::ptrdiff_t>(i);
        Dimension shared;
        NODE_VALIDATION_CHECK(node, Dimension::merge(shared, data[k], indices[k]), "data has shape ", data,
                              " and indices ", indices, ", expected the same first ", batch, " dimensions");
        if (join && i > 0)
            output[0] *= shared;
        else
            output.push_back(shared);
    }
    output.insert(output.end(), indices.begin() + static_cast<std::ptrdiff_t>(batch), indices.end() - 1);
    const auto& tuple = indices[-1];
    if (tuple.is_dynamic()) return PartialShape::dynamic();
    const size_t rest = data.size() - batch;
    NODE_VALIDATION_CHECK(node, tuple.get_length() <= static_cast<int64_t>(rest), "the last dimension of indices is ",
                          tuple, ", expected at most ", rest, " for data of shape ", data);
    output.insert(output.end(), data.begin() + static_cast<std::ptrdiff_t>(batch) + tuple.get_length(), data.end());
    return output;
}

}  // namespace

bool GatherNDBase::visit_attributes(AttributeVisitor& visitor) {
    visitor.on_attribute("batch_dims", m_batch_dims);
    return true;
}

void GatherNDBase::validate_and_infer_types() {
    check_new_args_count(this, input_values(), 2);
    check_integer_input(this, 1, "indices");
    set_output_type(
        0, get_input_element_type(0),
        infer(this, get_input_partial_shape(0), get_input_partial_shape(1), m_batch_dims, joins_batch_dims()));
}

bool GatherNDBase::evaluate(TensorVector& outputs, const TensorVector& inputs) const {
    const auto& data = inputs[0].get_shape();
    const auto& places = inputs[1].get_shape();
    outputs[0].set_shape(infer(this, data, places, m_batch_dims, joins_batch_dims()).to_shape());
    if (outputs[0].get_size() == 0) return true;
    const auto indices = integer_values(inputs[1]);
    const size_t length = places.back();
    size_t batches = 1, per_batch = 1, slices = 1, run = 1;
    for (size_t i = 0; i < m_batch_dims; ++i)
        batches *= data[i];
    for (size_t i = m_batch_dims; i + 1 < places.size(); ++i)
        per_batch *= places[i];
    for (size_t i = m_batch_dims; i < m_batch_dims + length; ++i)
        slices *= data[i];
    for (size_t i = m_batch_dims + length; i < data.size(); ++i)
        run *= data[i];
    const ElementCopy copy(inputs[0].get_element_type());
    for (size_t i = 0; i < batches * per_batch; ++i) {
        const size_t slice = slice_number(this, indices.data() + i * length, length, data, m_batch_dims);
        copy(inputs[0].data(), (i / per_batch * slices + slice) * run, outputs[0].data(), i * run, run);
    }
    return true;
}

bool GatherNDBase::has_evaluate() const {
    return is_movable(get_input_element_type(0));
}

}  // namespace util
}  // namespace op
}  // namespace ov
