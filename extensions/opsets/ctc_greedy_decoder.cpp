#include "openvino/op/ctc_greedy_decoder.hpp"

#include <algorithm>

#include "ctc_sequences.hpp"
#include "element_dispatch.hpp"
#include "integer_values.hpp"

namespace ov {
namespace op {
namespace v0 {

using namespace tenon::opsets;

CTCGreedyDecoder::CTCGreedyDecoder(const Output<Node>& input, const Output<Node>& seq_len, bool ctc_merge_repeated)
    : Op({input, seq_len}), m_ctc_merge_repeated(ctc_merge_repeated) {
    constructor_validate_and_infer_types();
}

bool CTCGreedyDecoder::visit_attributes(AttributeVisitor& visitor) {
    visitor.on_attribute("ctc_merge_repeated", m_ctc_merge_repeated);
    return true;
}

void CTCGreedyDecoder::validate_and_infer_types() {
    NODE_VALIDATION_CHECK(this, get_input_size() == 2, "expected 2 inputs, found ", get_input_size());
    check_input_rank(this, 0, "data", 3);
    check_input_rank(this, 1, "sequence mask", 2);
    const auto& type = get_input_element_type(0);
    NODE_VALIDATION_CHECK(this, type.is_dynamic() || type.is_real(), "expected data of a floating-point type, found ",
                          type);
    Dimension time, batch;
    const auto& data = get_input_partial_shape(0);
    const auto& mask = get_input_partial_shape(1);
    if (data.rank().is_static()) {
        time = data[0];
        batch = data[1];
    }
    if (mask.rank().is_static()) {
        NODE_VALIDATION_CHECK(this, Dimension::merge(time, time, mask[0]) && Dimension::merge(batch, batch, mask[1]),
                              "expected a sequence mask of shape [time, batch] of the data, ", data, ", found ", mask);
    }
    set_output_type(0, type, {batch, time, 1, 1});
}

std::shared_ptr<Node> CTCGreedyDecoder::clone_with_new_inputs(const OutputVector& inputs) const {
    check_new_args_count(this, inputs);
    return std::make_shared<CTCGreedyDecoder>(inputs[0], inputs[1], m_ctc_merge_repeated);
}

bool CTCGreedyDecoder::evaluate(TensorVector& outputs, const TensorVector& inputs) const {
    const auto& shape = inputs[0].get_shape();
    const size_t times = shape[0], batches = shape[1], classes = shape[2];
    NODE_VALIDATION_CHECK(this, (inputs[1].get_shape() == Shape{times, batches}) && classes > 0,
                          "expected a mask of shape ", Shape{times, batches}, ", found ", inputs[1].get_shape());
    outputs[0].set_shape({batches, times, 1, 1});
    return dispatch(RealTypes(), inputs[0].get_element_type(), [&](auto tag) {
        using T = decltype(tag);
        const T* data = static_cast<const T*>(inputs[0].data());
        const T* mask = static_cast<const T*>(inputs[1].data(inputs[0].get_element_type()));
        T* out = static_cast<T*>(outputs[0].data());
        std::fill_n(out, batches * times, T(-1.0f));
        for (size_t batch = 0; batch < batches; ++batch) {
            size_t previous = classes, count = 0;
            for (size_t time = 0; time < times && mask[time * batches + batch] != T(0.0f); ++time) {
                const size_t best = index_of_largest(data + (time * batches + batch) * classes, classes);
                if (best + 1 < classes && !(m_ctc_merge_repeated && best == previous)) {
                    out[batch * times + count++] = T(static_cast<float>(best));
                }
                previous = best;
            }
        }
    });
}

bool CTCGreedyDecoder::has_evaluate() const {
    return supports(RealTypes(), get_input_element_type(0)) && get_input_element_type(0) == get_input_element_type(1);
}

}  // namespace v0
}  // namespace op
}  // namespace ov
