#include "fft.hpp"

#include "fourier.hpp"

constexpr ngraph::NodeTypeInfo Fft::type_info;

Fft::Fft(const ngraph::Output<ngraph::Node>& planes, bool inverse) : Op({planes}), m_inverse(inverse) {
    constructor_validate_and_infer_types();
}

void Fft::validate_and_infer_types() {
    const ngraph::PartialShape shape = get_input_partial_shape(0);
    if (shape.rank().is_static()) {
        const auto rank = shape.rank().get_length();
        NODE_VALIDATION_CHECK(this, rank >= 3 && shape[rank - 1].compatible(2),
                              "expected the shape [..., height, width, 2], found ", shape);
    }
    set_output_type(0, get_input_element_type(0), shape);
}

std::shared_ptr<ngraph::Node> Fft::clone_with_new_inputs(const ngraph::OutputVector& inputs) const {
    check_new_args_count(this, inputs);
    return std::make_shared<Fft>(inputs.at(0), m_inverse);
}

bool Fft::visit_attributes(ngraph::AttributeVisitor& visitor) {
    visitor.on_attribute("inverse", m_inverse);
    return true;
}

// Engines call this where no kernel serves: to fold constants, or on shapes that were not known beforehand.
bool Fft::evaluate(const ngraph::HostTensorVector& outputs, const ngraph::HostTensorVector& inputs) const {
    const ngraph::Shape shape = inputs[0]->get_shape();
    outputs[0]->set_shape(shape);
    const float* in = inputs[0]->get_data_ptr<float>();
    float* out = outputs[0]->get_data_ptr<float>();
    const size_t height = shape[shape.size() - 3], width = shape[shape.size() - 2], plane = 2 * height * width;
    const size_t count = ngraph::shape_size(shape);
    for (size_t begin = 0; begin < count; begin += plane)
        fourier_transform(in + begin, out + begin, height, width, m_inverse);
    return true;
}
