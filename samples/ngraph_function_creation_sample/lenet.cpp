#include "lenet.hpp"

#include <fstream>
#include <iterator>
#include <ngraph/opsets/opset6.hpp>
#include <stdexcept>
#include <vector>

namespace {

namespace op = ngraph::opset6;

using Node = std::shared_ptr<ngraph::Node>;

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

    Node take(const ngraph::Shape& shape) {
        const char* data = m_bytes.data() + m_position;
        m_position += ngraph::shape_size(shape) * sizeof(float);
        return std::make_shared<op::Constant>(ngraph::element::f32, shape, data);
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
Node convolve_and_pool(const Node& input, size_t from, size_t to, Weights& weights) {
    const auto convolution = std::make_shared<op::Convolution>(input, weights.take({to, from, 5, 5}),
                                                               ngraph::Strides{1, 1}, ngraph::CoordinateDiff{0, 0},
                                                               ngraph::CoordinateDiff{0, 0}, ngraph::Strides{1, 1});
    const auto sum = std::make_shared<op::Add>(convolution, weights.take({1, to, 1, 1}));
    return std::make_shared<op::MaxPool>(sum, ngraph::Strides{2, 2}, ngraph::Shape{0, 0}, ngraph::Shape{0, 0},
                                         ngraph::Shape{2, 2}, ngraph::op::RoundingType::CEIL);
}

Node connect_fully(const Node& input, size_t from, size_t to, Weights& weights) {
    const auto product = std::make_shared<op::MatMul>(input, weights.take({to, from}), false, true);
    return std::make_shared<op::Add>(product, weights.take({1, to}));
}

}  // namespace

std::shared_ptr<ngraph::Function> build_lenet(const std::string& weights_path, size_t batch) {
    Weights weights(weights_path);
    const auto picture = std::make_shared<op::Parameter>(ngraph::element::f32, ngraph::Shape{batch, 1, 28, 28});
    picture->set_friendly_name("data");
    Node node = convolve_and_pool(picture, 1, 20, weights);
    node = convolve_and_pool(node, 20, 50, weights);
    const auto flat = op::Constant::create(ngraph::element::i64, {2}, {0, 800});
    node = std::make_shared<op::Reshape>(node, flat, true);
    weights.skip_shape();
    node = std::make_shared<op::Relu>(connect_fully(node, 800, 500, weights));
    node = std::make_shared<op::Softmax>(connect_fully(node, 500, 10, weights), 1);
    node->set_friendly_name("prob");
    const auto result = std::make_shared<op::Result>(node);
    return std::make_shared<ngraph::Function>(ngraph::ResultVector{result}, ngraph::ParameterVector{picture}, "lenet");
}
