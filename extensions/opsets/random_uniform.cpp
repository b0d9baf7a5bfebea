#include "openvino/op/random_uniform.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <random>

#include "element_dispatch.hpp"
#include "integer_values.hpp"
#include "openvino/core/bound_evaluation_util.hpp"
#include "random_words.hpp"

namespace ov {
namespace op {
namespace v8 {

using namespace tenon::opsets;

namespace {

using OutputTypes = Types<element::f32, element::f64, element::f16, element::bf16, element::i32, element::i64>;

// The bits of a mantissa: the type has as many behind the point.
template <typename T>
constexpr int mantissa_bits() {
    return std::is_same_v<T, double> ? 52 : std::is_same_v<T, float> ? 23 : std::is_same_v<T, float16> ? 10 : 7;
}

// The lowest bits of a word, read as digits behind the point.
template <typename T>
accumulator_t<T> fraction(uint64_t word, int bits) {
    return static_cast<accumulator_t<T>>(std::ldexp(static_cast<double>(word & ((uint64_t{1} << bits) - 1)), -bits));
}

template <typename T>
T in_range(accumulator_t<T> fraction, T least, T limit) {
    const auto low = static_cast<accumulator_t<T>>(least), high = static_cast<accumulator_t<T>>(limit);
    const T value = static_cast<T>(static_cast<T>(static_cast<T>(fraction) * static_cast<T>(high - low)) + low);
    // Rounding may reach the limit, which is not part of the range.
    if (static_cast<accumulator_t<T>>(value) < high || low >= high) return value;
    return least;
}

template <typename T>
T in_range(uint64_t word, T least, T limit) {
    const uint64_t range = static_cast<uint64_t>(limit) - static_cast<uint64_t>(least);
    return static_cast<T>(static_cast<uint64_t>(least) + word % range);
}

// As TensorFlow draws numbers: two words for types of 64 bits, the first one the upper part of a mantissa but the lower
// half of an integer.
template <typename T>
void fill(PhiloxSequence words, T least, T limit, T* out, size_t count) {
    for (size_t i = 0; i < count; ++i) {
        uint64_t word = words.next();
        if constexpr (std::is_same_v<T, double>)
            word = (word << 32) | words.next();
        else if constexpr (std::is_same_v<T, int64_t>)
            word |= uint64_t{words.next()} << 32;
        if constexpr (std::is_integral_v<T>)
            out[i] = in_range<T>(word, least, limit);
        else
            out[i] = in_range<T>(fraction<T>(word, mantissa_bits<T>()), least, limit);
    }
}

// As PyTorch draws numbers: an integer takes two words only where the limits need them.
template <typename T>
void fill(TwisterSequence words, T least, T limit, T* out, size_t count) {
    bool is_wide = std::is_same_v<T, double>;
    if constexpr (std::is_same_v<T, int64_t>) {
        constexpr auto most = static_cast<int64_t>(std::numeric_limits<uint32_t>::max());
        is_wide = least > most || limit > most;
    }
    for (size_t i = 0; i < count; ++i) {
        uint64_t word = words.next();
        if (is_wide) word = (word << 32) | words.next();
        if constexpr (std::is_integral_v<T>)
            out[i] = in_range<T>(word, least, limit);
        else
            out[i] = in_range<T>(fraction<T>(word, mantissa_bits<T>() + 1), least, limit);
    }
}

template <typename T>
T read_limit(const Node* node, const Tensor& tensor, const char* name) {
    NODE_VALIDATION_CHECK(node, tensor.get_size() == 1 && tensor.get_element_type() == element::from<T>(), name,
                          " has type ", tensor.get_element_type(), " and shape ", tensor.get_shape(),
                          ", expected one element of type ", element::from<T>());
    return *static_cast<const T*>(tensor.data());
}

Shape read_shape(const Node* node, const Tensor& tensor) {
    Shape shape;
    size_t count = 1;
    for (const int64_t length : integer_values(tensor)) {
        NODE_VALIDATION_CHECK(node, length >= 0, "the shape has the dimension ", length, ", expected 0 or more");
        const auto size = static_cast<size_t>(length);
        constexpr size_t limit = size_t{1} << 60;
        NODE_VALIDATION_CHECK(node, size == 0 || count <= limit / size, "a shape with the dimension ", length,
                              " has too many elements");
        count *= std::max<size_t>(size, 1);
        shape.push_back(size);
    }
    return shape;
}

}  // namespace

RandomUniform::RandomUniform(const Output<Node>& out_shape, const Output<Node>& min_val, const Output<Node>& max_val,
                             const element::Type& out_type, uint64_t global_seed, uint64_t op_seed,
                             PhiloxAlignment alignment)
    : Op({out_shape, min_val, max_val}),
      m_output_type(out_type),
      m_global_seed(global_seed),
      m_op_seed(op_seed),
      m_alignment(alignment) {
    constructor_validate_and_infer_types();
}

bool RandomUniform::visit_attributes(AttributeVisitor& visitor) {
    visitor.on_attribute("output_type", m_output_type);
    visitor.on_attribute("global_seed", m_global_seed);
    visitor.on_attribute("op_seed", m_op_seed);
    visitor.on_attribute("alignment", m_alignment);
    return true;
}

void RandomUniform::validate_and_infer_types() {
    check_new_args_count(this, input_values(), 3);
    NODE_VALIDATION_CHECK(this, supports(OutputTypes(), m_output_type), "output_type is ", m_output_type,
                          ", expected f16, bf16, f32, f64, i32 or i64");
    const auto& type = get_input_element_type(0);
    NODE_VALIDATION_CHECK(this, type.is_dynamic() || supports(IndexTypes(), type),
                          "expected a shape of type i32 or i64, found ", type);
    check_input_rank(this, 0, "shape", 1);
    for (const size_t input : {1, 2}) {
        const char* const name = input == 1 ? "min_val" : "max_val";
        check_input_rank(this, input, name, 0, 1);
        NODE_VALIDATION_CHECK(this, get_input_element_type(input).compatible(m_output_type), name, " has type ",
                              get_input_element_type(input), ", expected output_type, ", m_output_type);
        const auto& shape = get_input_partial_shape(input);
        NODE_VALIDATION_CHECK(this, shape.rank().is_dynamic() || shape.compatible({}) || shape.compatible({1}), name,
                              " has shape ", shape, ", expected one element");
    }
    if (m_output_type.is_integral_number()) {
        const auto least = known_integers(this, 1), limit = known_integers(this, 2);
        NODE_VALIDATION_CHECK(this, !least || !limit || least->front() < limit->front(), "found values from ",
                              least ? least->front() : 0, " to below ", limit ? limit->front() : 0,
                              ", expected max_val to be more than min_val");
    }
    PartialShape output;
    if (!evaluate_as_partial_shape(input_value(0), output)) {
        const auto& shape = get_input_partial_shape(0);
        output = shape.is_static() ? PartialShape::dynamic(shape[0].get_length()) : PartialShape::dynamic();
    }
    set_output_type(0, m_output_type, output);
}

std::shared_ptr<Node> RandomUniform::clone_with_new_inputs(const OutputVector& inputs) const {
    check_new_args_count(this, inputs);
    auto copy = std::make_shared<RandomUniform>(inputs[0], inputs[1], inputs[2], m_output_type, m_global_seed,
                                                m_op_seed, m_alignment);
    copy->set_state(get_state());
    return copy;
}

bool RandomUniform::evaluate(TensorVector& outputs, const TensorVector& inputs) const {
    outputs[0].set_shape(read_shape(this, inputs[0]));
    const size_t count = outputs[0].get_size();
    uint64_t key = m_global_seed;
    std::pair<uint64_t, uint64_t> position;
    {
        const std::lock_guard<std::mutex> lock(m_state_mutex);
        position = {m_state.first, m_state.second > 0 ? m_state.second : m_op_seed};
        // The next evaluation begins where the original implementation lets it begin.
        constexpr uint64_t stride = 256;
        const size_t per_block = m_output_type.size() == 8 ? 2 : 4;
        m_state.first += (count + per_block - 1) / per_block * stride;
        m_state.second = position.second + (m_state.first < position.first ? 1 : 0);
    }
    if (m_global_seed == 0 && m_op_seed == 0) {
        std::random_device device;
        key = (uint64_t{device()} << 32) | device();
    }
    return dispatch(OutputTypes(), m_output_type, [&](auto tag) {
        using T = decltype(tag);
        const T least = read_limit<T>(this, inputs[1], "min_val"), limit = read_limit<T>(this, inputs[2], "max_val");
        NODE_VALIDATION_CHECK(this, !std::is_integral_v<T> || least < limit, "found values from ", least, " to below ",
                              limit, ", expected max_val to be more than min_val");
        T* out = static_cast<T*>(outputs[0].data());
        if (m_alignment == PhiloxAlignment::PYTORCH)
            fill<T>(TwisterSequence(key), least, limit, out, count);
        else
            fill<T>(PhiloxSequence(key, position), least, limit, out, count);
    });
}

bool RandomUniform::has_evaluate() const {
    return supports(OutputTypes(), m_output_type);
}

bool RandomUniform::can_constant_fold(const OutputVector&) const {
    return false;
}

std::pair<uint64_t, uint64_t> RandomUniform::get_state() const {
    const std::lock_guard<std::mutex> lock(m_state_mutex);
    return m_state;
}

void RandomUniform::set_state(std::pair<uint64_t, uint64_t> state) const {
    const std::lock_guard<std::mutex> lock(m_state_mutex);
    m_state = state;
}

}  // namespace v8
}  // namespace op
}  // namespace ov
