#include "openvino/op/ctc_loss.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

#include "ctc_sequences.hpp"
#include "element_dispatch.hpp"
#include "integer_values.hpp"

namespace ov {
namespace op {
namespace v4 {
namespace {

using namespace tenon::opsets;

constexpr double impossible = -std::numeric_limits<double>::infinity();

double log_of_sum(double a, double b) {
    if (a == impossible) return b;
    if (b == impossible) return a;
    return std::max(a, b) + std::log1p(std::exp(-std::abs(a - b)));
}

/// Logarithms of the classes' probabilities, [time, class].
template <typename T>
std::vector<double> log_probabilities(const T* logits, size_t times, size_t classes) {
    std::vector<double> result(times * classes);
    for (size_t time = 0; time < times; ++time) {
        const T* row = logits + time * classes;
        const auto largest = static_cast<double>(static_cast<float>(row[index_of_largest(row, classes)]));
        double sum = 0;
        for (size_t i = 0; i < classes; ++i) {
            sum += std::exp(static_cast<double>(row[i]) - largest);
        }
        for (size_t i = 0; i < classes; ++i) {
            result[time * classes + i] = static_cast<double>(row[i]) - largest - std::log(sum);
        }
    }
    return result;
}

/// Forward recursion over the labels with a blank before, between and behind them.
double negative_log_likelihood(const std::vector<double>& probabilities, size_t times, size_t classes,
                               const std::vector<int64_t>& labels, int64_t blank, bool merge_repeated) {
    const size_t states = 2 * labels.size() + 1;
    const auto class_of = [&](size_t state) { return state % 2 ? labels[state / 2] : blank; };
    std::vector<double> before(states, impossible), now(states);
    // Before the first step, the recursion stands at an imaginary blank in front of the first one.
    for (size_t time = 0; time < times; ++time) {
        for (size_t state = 0; state < states; ++state) {
            const bool is_label = state % 2 == 1;
            double sum = impossible;
            if (time == 0) {
                sum = state <= 1 ? 0 : impossible;
            } else {
                if (!is_label || merge_repeated) sum = before[state];
                if (state >= 1) sum = log_of_sum(sum, before[state - 1]);
                const bool may_skip_blank =
                    is_label && state >= 3 && !(merge_repeated && class_of(state) == class_of(state - 2));
                if (may_skip_blank) sum = log_of_sum(sum, before[state - 2]);
            }
            now[state] = sum + probabilities[time * classes + static_cast<size_t>(class_of(state))];
        }
        std::swap(before, now);
    }
    if (times == 0) return labels.empty() ? 0 : -impossible;
    return -log_of_sum(before[states - 1], states > 1 ? before[states - 2] : impossible);
}

}  // namespace

CTCLoss::CTCLoss(const Output<Node>& logits, const Output<Node>& logit_length, const Output<Node>& labels,
                 const Output<Node>& label_length, bool preprocess_collapse_repeated, bool ctc_merge_repeated,
                 bool unique)
    : Op({logits, logit_length, labels, label_length}),
      m_preprocess_collapse_repeated(preprocess_collapse_repeated),
      m_ctc_merge_repeated(ctc_merge_repeated),
      m_unique(unique) {
    constructor_validate_and_infer_types();
}

CTCLoss::CTCLoss(const Output<Node>& logits, const Output<Node>& logit_length, const Output<Node>& labels,
                 const Output<Node>& label_length, const Output<Node>& blank_index, bool preprocess_collapse_repeated,
                 bool ctc_merge_repeated, bool unique)
    : Op({logits, logit_length, labels, label_length, blank_index}),
      m_preprocess_collapse_repeated(preprocess_collapse_repeated),
      m_ctc_merge_repeated(ctc_merge_repeated),
      m_unique(unique) {
    constructor_validate_and_infer_types();
}

bool CTCLoss::visit_attributes(AttributeVisitor& visitor) {
    visitor.on_attribute("preprocess_collapse_repeated", m_preprocess_collapse_repeated);
    visitor.on_attribute("ctc_merge_repeated", m_ctc_merge_repeated);
    visitor.on_attribute("unique", m_unique);
    return true;
}

void CTCLoss::validate_and_infer_types() {
    NODE_VALIDATION_CHECK(this, get_input_size() == 4 || get_input_size() == 5, "expected 4 or 5 inputs, found ",
                          get_input_size());
    const char* const names[] = {"logits", "logit length", "labels", "label length"};
    const int64_t ranks[] = {3, 1, 2, 1};
    Dimension batch, time;
    for (size_t i = 0; i < 4; ++i) {
        check_input_rank(this, i, names[i], ranks[i]);
        if (i > 0) check_integer_input(this, i, names[i]);
        const auto& shape = get_input_partial_shape(i);
        if (shape.rank().is_dynamic()) continue;
        NODE_VALIDATION_CHECK(this, Dimension::merge(batch, batch, shape[0]), "expected the batch ", batch,
                              " of the inputs before also of the ", names[i], ", found ", shape);
        NODE_VALIDATION_CHECK(this, shape.size() == 1 || Dimension::merge(time, time, shape[1]),
                              "expected labels of the length of the logits, ", time, ", found ", shape);
    }
    if (get_input_size() == 5) {
        check_integer_input(this, 4, "blank index");
        check_input_rank(this, 4, "blank index", 0, 1);
    }
    const auto& type = get_input_element_type(0);
    NODE_VALIDATION_CHECK(this, type.is_dynamic() || type.is_real(), "expected logits of a floating-point type, found ",
                          type);
    set_output_type(0, type, {batch});
}

std::shared_ptr<Node> CTCLoss::clone_with_new_inputs(const OutputVector& inputs) const {
    check_new_args_count(this, inputs);
    if (inputs.size() == 4) {
        return std::make_shared<CTCLoss>(inputs[0], inputs[1], inputs[2], inputs[3], m_preprocess_collapse_repeated,
                                         m_ctc_merge_repeated, m_unique);
    }
    return std::make_shared<CTCLoss>(inputs[0], inputs[1], inputs[2], inputs[3], inputs[4],
                                     m_preprocess_collapse_repeated, m_ctc_merge_repeated, m_unique);
}

bool CTCLoss::evaluate(TensorVector& outputs, const TensorVector& inputs) const {
    const auto& shape = inputs[0].get_shape();
    const size_t batches = shape[0], times = shape[1], classes = shape[2];
    NODE_VALIDATION_CHECK(this, (inputs[2].get_shape() == Shape{batches, times}) && classes > 0,
                          "expected labels of shape ", Shape{batches, times}, ", found ", inputs[2].get_shape());
    const auto logit_lengths = sequence_lengths(this, inputs[1], "logit length", batches, times);
    const auto label_lengths = sequence_lengths(this, inputs[3], "label length", batches, times);
    const auto labels = integer_values(inputs[2]);
    const int64_t blank = blank_class(this, inputs, 4, classes);
    const auto labels_of = [&](size_t batch) {
        std::vector<int64_t> wanted;
        for (size_t i = 0; i < label_lengths[batch]; ++i) {
            const int64_t label = labels[batch * times + i];
            NODE_VALIDATION_CHECK(this, label >= 0 && label < static_cast<int64_t>(classes),
                                  "expected labels from 0 to ", classes - 1, ", found ", label);
            const bool repeated = i > 0 && label == labels[batch * times + i - 1];
            const bool known = std::find(wanted.begin(), wanted.end(), label) != wanted.end();
            if ((m_preprocess_collapse_repeated && repeated) || (m_unique && known)) continue;
            wanted.push_back(label);
        }
        return wanted;
    };
    outputs[0].set_shape({batches});
    return dispatch(RealTypes(), inputs[0].get_element_type(), [&](auto tag) {
        using T = decltype(tag);
        const T* logits = static_cast<const T*>(inputs[0].data());
        T* out = static_cast<T*>(outputs[0].data());
        for (size_t batch = 0; batch < batches; ++batch) {
            const size_t length = logit_lengths[batch];
            const auto probabilities = log_probabilities(logits + batch * times * classes, length, classes);
            const double loss =
                negative_log_likelihood(probabilities, length, classes, labels_of(batch), blank, m_ctc_merge_repeated);
            if constexpr (std::is_same_v<T, double>) {
                out[batch] = loss;
            } else {
                out[batch] = static_cast<T>(static_cast<float>(loss));
            }
        }
    });
}

bool CTCLoss::has_evaluate() const {
    return supports(RealTypes(), get_input_element_type(0));
}

}  // namespace v4
}  // namespace op
}  // namespace ov
