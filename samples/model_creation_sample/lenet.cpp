#include "lenet.hpp"

#include <fstream>
#include <iterator>
#include <openvino/openvino.hpp>
#include <openvino/opsets/opset8.hpp>
#include <stdexcept>
#include <vector>

namespace {

namespace op = ov::opset8;

using Value = ov::Output<ov::Node>;

/// Hands out the constants of the file one after the other.
class Weights {
public:
    explicit Weights(const std::string& path) {
        std::ifstream file(path, std::ios::binary);
        if (!file) throw std::runtime_error("cannot read the weights '" + path + "'");
        m_bytes.assign(std::istreambuf_iterator<char>(file), {});
        constexpr size_t lenet = 431080 * sizeof(float);
        if (m_bytes.size() != lenet && m_bytes.size() != lenet + shape_bytes)
            throw std::runtime_error("'" + path + "' has " + std::to_string(m_bytes.size()) + " bytes, expected " +
                                     std::to_string(lenet) + " of LeNet");
        m_has_shape = m_bytes.size() != lenet;
    }

    Value take(const ov::Shape& shape) {
        const char* data = m_bytes.data() + m_position;
        m_position += ov::shape_size(shape) * sizeof(float);
        return std::make_shared<op::Constant>(ov::element::f32, shape, data);
    }

    /// Files made by converters have the target of the reshape, which does not vary, between the weights.
    void skip_shape() { m_position += m_has_shape ? shape_bytes : 0; }

private:
    static constexpr size_t shape_bytes = 2 * sizeof(int64_t);
    std::vector<char> m_bytes;
    size_t m_position = 0;
    bool m_has_shape = false;
};

/// A convolution of 5 x 5 with a bias, then the greatest of each 2 x 2.
Value convolve_and_pool(const Value& input, size_t from, size_t to, Weights& weights) {
    const auto convolution =
        std::make_shared<op::Convolution>(input, weights.take({to, from, 5, 5}), ov::Strides{1, 1},
                                          ov::CoordinateDiff{0, 0}, ov::CoordinateDiff{0, 0}, ov::Strides{1, 1});
    const auto sum = std::make_shared<op::Add>(convolution, weights.take({1, to, 1, 1}));
    const auto pooling = std::make_shared<op::MaxPool>(sum, ov::Strides{2, 2}, ov::Strides{1, 1}, ov::Shape{0, 0},
                                                       ov::Shape{0, 0}, ov::Shape{2, 2}, ov::op::RoundingType::CEIL);
    return pooling->output(0);
}

Value connect_fully(const Value& input, size_t from, size_t to, Weights& weights) {
    const auto product = std::make_shared<op::MatMul>(input, weights.take({to, from}), false, true);
    return std::make_shared<op::Add>(product, weights.take({1, to}));
}

}  // namespace

std::shared_ptr<ov::Model> build_lenet(const std::string& weights_path, size_t batch) {
    Weights weights(weights_path);
    const auto picture = std::make_shared<op::Parameter>(ov::element::f32, ov::Shape{batch, 1, 28, 28});
    picture->set_friendly_name("data");
    Value value = convolve_and_pool(picture, 1, 20, weights);
    value = convolve_and_pool(value, 20, 50, weights);
    const auto flat = op::Constant::create(ov::element::i64, {2}, {0, 800});
    value = std::make_shared<op::Reshape>(value, flat, true);
    weights.skip_shape();
    value = std::make_shared<op::Relu>(connect_fully(value, 800, 500, weights));
    value = std::make_shared<op::Softmax>(connect_fully(value, 500, 10, weights), 1);
    const auto result = std::make_shared<op::Result>(value);
    return std::make_shared<ov::Model>(ov::ResultVector{result}, ov::ParameterVector{picture}, "lenet");
}
