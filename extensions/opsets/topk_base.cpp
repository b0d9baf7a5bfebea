#include "openvino/op/util/topk_base.hpp"

#include <algorithm>
#include <numeric>

#include "axes.hpp"
#include "element_dispatch.hpp"
#include "integer_values.hpp"
#include "openvino/op/constant.hpp"
#include "single_value.hpp"

namespace ov {
namespace op {
namespace util {

using namespace tenon::opsets;

namespace {

Dimension infer_length(const Node* node, const Dimension& length, const IntegerRange& k) {
    NODE_VALIDATION_CHECK(node, k.upper >= 0, "k is ", k.upper, ", expected 0 or more");
    const int64_t most = length.get_interval().get_max_val();
    NODE_VALIDATION_CHECK(node, k.lower <= most, "k is ", k.lower, ", expected at most the length of the axis, ", most);
    if (k.is_exact()) return k.lower;
    const int64_t upper = std::min(k.upper, most);
    return Dimension(std::max<int64_t>(k.lower, 0), upper == std::numeric_limits<int64_t>::max() ? -1 : upper);
}

// Not-a-number ranks behind every number, equal values rank by their indices.
template <typename T>
bool ranks_before(const T* values, size_t step, size_t a, size_t b, TopKMode mode) {
    const T x = values[a * step], y = values[b * step];
    const bool x_is_number = x == x, y_is_number = y == y;
    if (x_is_number != y_is_number) return x_is_number;
    if (!x_is_number || x == y) return a < b;
    return mode == TopKMode::MAX ? y < x : x < y;
}

template <typename T>
void find_best(const T* values, size_t step, TopKMode mode, TopKSortType sort, size_t k, std::vector<size_t>& order) {
    std::iota(order.begin(), order.end(), size_t{0});
    const auto end = order.begin() + static_cast<std::ptrdiff_t>(k);
    std::partial_sort(order.begin(), end, order.end(),
                      [&](size_t a, size_t b) { return ranks_before(values, step, a, b, mode); });
    if (sort == TopKSortType::SORT_INDICES) std::sort(order.begin(), end);
}

}  // namespace

TopKBase::TopKBase(const Output<Node>& data, const Output<Node>& k, int64_t axis, const std::string& mode,
                   const std::string& sort, const element::Type& index_element_type)
    : TopKBase(data, k, axis, as_enum<TopKMode>(mode), as_enum<TopKSortType>(sort), index_element_type) {}

TopKBase::TopKBase(const Output<Node>& data, const Output<Node>& k, int64_t axis, TopKMode mode, TopKSortType sort,
                   const element::Type& index_element_type)
    : Op({data, k}), m_axis(axis), m_mode(mode), m_sort(sort), m_index_element_type(index_element_type) {}

bool TopKBase::visit_attributes(AttributeVisitor& visitor) {
    visitor.on_attribute("axis", m_axis);
    visitor.on_attribute("mode", m_mode);
    visitor.on_attribute("sort", m_sort);
    visitor.on_attribute("index_element_type", m_index_element_type);
    return true;
}

void TopKBase::validate_and_infer_types() {
    check_new_args_count(this, input_values(), 2);
    NODE_VALIDATION_CHECK(this, supports(IndexTypes(), m_index_element_type),
                          "expected index_element_type i32 or i64, found ", m_index_element_type);
    check_integer_input(this, 1, "k");
    merge_with_single_value(this, get_input_element_type(1), 1, "k");
    PartialShape output = get_input_partial_shape(0);
    if (output.rank().is_static()) {
        Dimension& length = output[static_cast<std::ptrdiff_t>(normalize_axis(this, m_axis, output.size()))];
        const auto k = known_ranges(this, 1);
        length = k && k->size() == 1 ? infer_length(this, length, k->front()) : Dimension(0, length.get_max_length());
    }
    set_output_size(2);
    set_output_type(0, get_input_element_type(0), output);
    set_output_type(1, m_index_element_type, output);
}

bool TopKBase::evaluate(TensorVector& outputs, const TensorVector& inputs) const {
    Shape shape = inputs[0].get_shape();
    const size_t axis = normalize_axis(this, m_axis, shape.size());
    const AxisSplit split(shape, axis);
    const auto wanted = integer_values(inputs[1]);
    NODE_VALIDATION_CHECK(this, wanted.size() == 1 && wanted[0] >= 0 && static_cast<size_t>(wanted[0]) <= split.size,
                          "expected one k in [0, ", split.size, "], found ", wanted.empty() ? -1 : wanted[0]);
    const auto k = static_cast<size_t>(wanted[0]);
    shape[axis] = k;
    outputs[0].set_shape(shape);
    outputs[1].set_shape(shape);
    std::vector<size_t> order(split.size);
    return dispatch(NumericTypes(), inputs[0].get_element_type(), [&](auto tag) {
        using T = decltype(tag);
        const T* in = static_cast<const T*>(inputs[0].data());
        T* out = static_cast<T*>(outputs[0].data());
        dispatch(IndexTypes(), m_index_element_type, [&](auto index_tag) {
            using Index = decltype(index_tag);
            auto* indices = static_cast<Index*>(outputs[1].data());
            for (size_t o = 0; o < split.outer; ++o)
                for (size_t i = 0; i < split.inner; ++i) {
                    const T* values = in + o * split.size * split.inner + i;
                    find_best(values, split.inner, m_mode, m_sort, k, order);
                    for (size_t n = 0; n < k; ++n) {
                        const size_t to = (o * k + n) * split.inner + i;
                        out[to] = values[order[n] * split.inner];
                        indices[to] = static_cast<Index>(order[n]);
                    }
                }
        });
    });
}

bool TopKBase::has_evaluate() const {
    return supports(NumericTypes(), get_input_element_type(0));
}

uint64_t TopKBase::get_axis() const {
    const auto& data = get_input_partial_shape(0);
    if (data.rank().is_static()) return normalize_axis(this, m_axis, data.size());
    NODE_VALIDATION_CHECK(this, m_axis >= 0, "axis is ", m_axis,
                          ", which counts from the end, but the rank of the data is not known");
    return static_cast<uint64_t>(m_axis);
}

void TopKBase::set_axis(const Rank& input_rank, int64_t axis) {
    m_axis = input_rank.is_static()
                 ? static_cast<int64_t>(normalize_axis(this, axis, static_cast<size_t>(input_rank.get_length())))
                 : axis;
}

size_t TopKBase::get_k() const {
    const auto k = known_integers(this, 1);
    return k && k->size() == 1 && k->front() > 0 ? static_cast<size_t>(k->front()) : 0;
}

void TopKBase::set_k(size_t k) {
    input(1).replace_source_output(
        std::make_shared<v0::Constant>(element::i64, Shape{}, std::vector<int64_t>{static_cast<int64_t>(k)}));
}

}  // namespace util
}  // namespace op
}  // namespace ov
