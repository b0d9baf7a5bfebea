#include "openvino/op/ctc_greedy_decoder_seq_len.hpp"

#include <algorithm>

#include "ctc_sequences.hpp"
#include "element_dispatch.hpp"
#include "integer_values.hpp"

namespace ov {
namespace op {
namespace v6 {

using namespace tenon::opsets;

CTCGreedyDecoderSeqLen::CTCGreedyDecoderSeqLen(const Output<Node>& input, const Output<Node>& seq_len,
                                               bool merge_repeated, const element::Type& classes_index_type,
                                               const element::Type& sequence_length_type)
    : Op({input, seq_len}),
      m_merge_repeated(merge_repeated),
      m_classes_index_type(classes_index_type),
      m_sequence_length_type(sequence_length_type) {
    constructor_validate_and_infer_types();
}

CTCGreedyDecoderSeqLen::CTCGreedyDecoderSeqLen(const Output<Node>& input, const Output<Node>& seq_len,
                                               const Output<Node>& blank_index, bool merge_repeated,
                                               const element::Type& classes_index_type,
                                               const element::Type& sequence_length_type)
    : Op({input, seq_len, blank_index}),
      m_merge_repeated(merge_repeated),
      m_classes_index_type(classes_index_type),
      m_sequence_length_type(sequence_length_type) {
    constructor_validate_and_infer_types();
}

bool CTCGreedyDecoderSeqLen::visit_attributes(AttributeVisitor& visitor) {
    visitor.on_attribute("merge_repeated", m_merge_repeated);
    visitor.on_attribute("classes_index_type", m_classes_index_type);
    visitor.on_attribute("sequence_length_type", m_sequence_length_type);
    return true;
}

void CTCGreedyDecoderSeqLen::validate_and_infer_types() {
    NODE_VALIDATION_CHECK(this, get_input_size() == 2 || get_input_size() == 3, "expected 2 or 3 inputs, found ",
                          get_input_size());
    check_input_rank(this, 0, "data", 3);
    check_input_rank(this, 1, "sequence length", 1);
    check_integer_input(this, 1, "sequence length");
    if (get_input_size() == 3) {
        check_integer_input(this, 2, "blank index");
        check_input_rank(this, 2, "blank index", 0, 1);
    }
    const auto& type = get_input_element_type(0);
    NODE_VALIDATION_CHECK(this, type.is_dynamic() || type.is_real(), "expected data of a floating-point type, found ",
                          type);
    for (const auto& result : {m_classes_index_type, m_sequence_length_type}) {
        NODE_VALIDATION_CHECK(this, result == element::i32 || result == element::i64,
                              "expected i32 or i64 as the type of the results, found ", result);
    }
    Dimension time, batch;
    const auto& data = get_input_partial_shape(0);
    const auto& lengths = get_input_partial_shape(1);
    if (data.rank().is_static()) {
        batch = data[0];
        time = data[1];
    }
    NODE_VALIDATION_CHECK(this, lengths.rank().is_dynamic() || Dimension::merge(batch, batch, lengths[0]),
                          "expected a sequence length for each element of the batch of ", data, ", found ", lengths);
    set_output_type(0, m_classes_index_type, {batch, time});
    set_output_type(1, m_sequence_length_type, {batch});
}

std::shared_ptr<Node> CTCGreedyDecoderSeqLen::clone_with_new_inputs(const OutputVector& inputs) const {
    check_new_args_count(this, inputs);
    if (inputs.size() == 2) {
        return std::make_shared<CTCGreedyDecoderSeqLen>(inputs[0], inputs[1], m_merge_repeated, m_classes_index_type,
                                                        m_sequence_length_type);
    }
    return std::make_shared<CTCGreedyDecoderSeqLen>(inputs[0], inputs[1], inputs[2], m_merge_repeated,
                                                    m_classes_index_type, m_sequence_length_type);
}

bool CTCGreedyDecoderSeqLen::evaluate(TensorVector& outputs, const TensorVector& inputs) const {
    const auto& shape = inputs[0].get_shape();
    const size_t batches = shape[0], times = shape[1], classes = shape[2];
    NODE_VALIDATION_CHECK(this, classes > 0, "expected at least one class, found data of shape ", shape);
    const auto lengths = sequence_lengths(this, inputs[1], "sequence length", batches, times);
    const auto blank = static_cast<size_t>(blank_class(this, inputs, 2, classes));
    outputs[0].set_shape({batches, times});
    outputs[1].set_shape({batches});
    const auto decode = [&](const auto* data, auto* out, auto* out_lengths) {
        std::fill_n(out, batches * times, -1);
        for (size_t batch = 0; batch < batches; ++batch) {
            size_t previous = classes, count = 0;
            for (size_t time = 0; time < lengths[batch]; ++time) {
                const size_t best = index_of_largest(data + (batch * times + time) * classes, classes);
                if (best != blank && !(m_merge_repeated && best == previous)) out[batch * times + count++] = best;
                previous = best;
            }
            out_lengths[batch] = count;
        }
    };
    return dispatch(RealTypes(), inputs[0].get_element_type(), [&](auto tag) {
        using T = decltype(tag);
        dispatch(IndexTypes(), m_classes_index_type, [&](auto class_tag) {
            dispatch(IndexTypes(), m_sequence_length_type, [&](auto length_tag) {
                decode(static_cast<const T*>(inputs[0].data()), static_cast<decltype(class_tag)*>(outputs[0].data()),
                       static_cast<decltype(length_tag)*>(outputs[1].data()));
            });
        });
    });
}

bool CTCGreedyDecoderSeqLen::has_evaluate() const {
    return supports(RealTypes(), get_input_element_type(0));
}

}  // namespace v6
}  // namespace op
}  // namespace ov
