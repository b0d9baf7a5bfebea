#include "c_node.hpp"

#include <utility>

namespace tenon {

CNode::CNode(const COperation& operation, std::string name, const std::vector<CAttributeValue>& attributes,
             const std::vector<ValueDescription>& inputs, const std::vector<ValueDescription>& outputs)
    : m_name(std::move(name)), m_attributes(attributes) {
    for (const auto& value : m_attributes)
        add_attribute(value);
    add_values(inputs, m_inputs);
    add_values(outputs, m_outputs);
    m_view.size = sizeof(m_view);
    m_view.operation = operation.own;
    m_view.name = m_name.c_str();
    m_view.input_count = static_cast<uint32_t>(m_inputs.size());
    m_view.output_count = static_cast<uint32_t>(m_outputs.size());
    m_view.inputs = m_inputs.data();
    m_view.outputs = m_outputs.data();
    m_view.attribute_count = m_attribute_pointers.size();
    m_view.attributes = m_attribute_pointers.data();
}

void CNode::add_attribute(const CAttributeValue& value) {
    auto view = std::make_unique<tenon_attribute_value>();
    view->size = sizeof(tenon_attribute_value);
    view->count = 1;
    const auto point_at_texts = [&](std::vector<const char*> texts) {
        m_texts.push_back(std::make_unique<std::vector<const char*>>(std::move(texts)));
        view->strings = m_texts.back()->data();
        view->count = m_texts.back()->size();
    };
    if (const auto* integer = std::get_if<int64_t>(&value)) {
        view->type = TENON_ATTRIBUTE_I64;
        view->i64 = integer;
    } else if (const auto* real = std::get_if<double>(&value)) {
        view->type = TENON_ATTRIBUTE_F64;
        view->f64 = real;
    } else if (const auto* flag = std::get_if<bool>(&value)) {
        view->type = TENON_ATTRIBUTE_BOOL;
        m_flags.push_back(std::make_unique<int64_t>(*flag ? 1 : 0));
        view->i64 = m_flags.back().get();
    } else if (const auto* text = std::get_if<std::string>(&value)) {
        view->type = TENON_ATTRIBUTE_STRING;
        point_at_texts({text->c_str()});
    } else if (const auto* integers = std::get_if<std::vector<int64_t>>(&value)) {
        view->type = TENON_ATTRIBUTE_I64_LIST;
        view->i64 = integers->data();
        view->count = integers->size();
    } else if (const auto* reals = std::get_if<std::vector<double>>(&value)) {
        view->type = TENON_ATTRIBUTE_F64_LIST;
        view->f64 = reals->data();
        view->count = reals->size();
    } else {
        view->type = TENON_ATTRIBUTE_STRING_LIST;
        std::vector<const char*> texts;
        for (const auto& each : std::get<std::vector<std::string>>(value))
            texts.push_back(each.c_str());
        point_at_texts(std::move(texts));
    }
    m_attribute_pointers.push_back(view.get());
    m_attribute_views.push_back(std::move(view));
}

void CNode::add_values(const std::vector<ValueDescription>& values, std::vector<const tenon_value*>& pointers) {
    for (const auto& value : values) {
        auto view = std::make_unique<tenon_value>();
        view->size = sizeof(tenon_value);
        view->type = c_type_of(value.type);
        view->rank = -1;
        auto dims = std::make_unique<std::vector<int64_t>>();
        if (value.shape.rank().is_static()) {
            for (const auto& dim : value.shape)
                dims->push_back(dim.is_static() ? dim.get_length() : -1);
            view->rank = static_cast<int32_t>(dims->size());
        }
        view->dims = dims->data();
        if (value.constant) {
            m_constants.push_back(value.constant);
            view->constant = value.constant.data();
        }
        m_dims.push_back(std::move(dims));
        pointers.push_back(view.get());
        m_values.push_back(std::move(view));
    }
}

CPorts::CPorts(const std::vector<ChosenPort>& ports) {
    m_ports.reserve(ports.size());
    for (const auto& port : ports) {
        tenon_port view{};
        view.size = sizeof(view);
        view.type = c_type_of(port.type);
        view.layout = TENON_LAYOUT_PLANAR;
        if (port.layout.channel_block() > 1) {
            view.layout = TENON_LAYOUT_BLOCKED;
            view.layout_parameter = static_cast<uint32_t>(port.layout.channel_block());
        } else if (!port.layout.is_planar()) {
            view.layout = TENON_LAYOUT_CHANNELS_LAST;
        }
        m_ports.push_back(view);
    }
    for (const auto& port : m_ports)
        m_pointers.push_back(&port);
}

std::string failure_text(tenon_status status, const std::string& message) {
    return message.empty() ? "status " + std::to_string(status) + " without a message" : message;
}

void expect_success(tenon_status status, const std::string& message, const char* function) {
    OPENVINO_ASSERT(status == TENON_OK, function, ": ", failure_text(status, message));
}

}  // namespace tenon
