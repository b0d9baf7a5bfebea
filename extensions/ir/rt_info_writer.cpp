#include "rt_info_writer.hpp"

#include <algorithm>
#include <string>

#include "openvino/core/layout.hpp"
#include "openvino/core/runtime_attribute.hpp"
#include "openvino/op/result.hpp"
#include "text_value.hpp"

namespace tenon::ir {
namespace {

class RuntimeAttributeWriter : public ov::AttributeVisitor {
public:
    explicit RuntimeAttributeWriter(pugi::xml_node& element) : m_element(element) {}

    void on_adapter(const std::string& name, ov::ValueAccessor<void>& adapter) override {
        if (auto* shape = ov::as_type<ov::AttributeAdapter<ov::PartialShape>>(&adapter)) {
            write(name, shape->get().to_string());
        }
    }
    void on_adapter(const std::string& name, ov::ValueAccessor<std::string>& adapter) override {
        write(name, adapter.get());
    }
    void on_adapter(const std::string& name, ov::ValueAccessor<bool>& adapter) override {
        write(name, adapter.get() ? "true" : "false");
    }
    void on_adapter(const std::string& name, ov::ValueAccessor<int64_t>& adapter) override {
        write(name, number_text(adapter.get()));
    }
    void on_adapter(const std::string& name, ov::ValueAccessor<double>& adapter) override {
        write(name, number_text(adapter.get()));
    }
    void on_adapter(const std::string& name, ov::ValueAccessor<std::vector<int64_t>>& adapter) override {
        write(name, numbers_text(adapter.get()));
    }
    void on_adapter(const std::string& name, ov::ValueAccessor<std::vector<uint64_t>>& adapter) override {
        write(name, numbers_text(adapter.get()));
    }
    void on_adapter(const std::string& name, ov::ValueAccessor<std::vector<float>>& adapter) override {
        write(name, numbers_text(adapter.get()));
    }
    void on_adapter(const std::string& name, ov::ValueAccessor<std::vector<std::string>>& adapter) override {
        write(name, join_names(adapter.get(), ", "));
    }
    using ov::AttributeVisitor::on_adapter;

private:
    void write(const std::string& name, const std::string& text) {
        m_element.append_attribute(name.c_str()) = text.c_str();
    }

    pugi::xml_node& m_element;
};

pugi::xml_node append_attribute(pugi::xml_node& rt_info, const std::string& name, const std::string& version) {
    auto element = rt_info.append_child("attribute");
    element.append_attribute("name") = name.c_str();
    element.append_attribute("version") = version.c_str();
    return element;
}

void write_runtime_attribute(ov::RuntimeAttribute& attribute, pugi::xml_node& rt_info) {
    const auto& type = attribute.get_type_info();
    auto element = append_attribute(rt_info, type.name, type.get_version());
    RuntimeAttributeWriter writer(element);
    if (!attribute.visit_attributes(writer)) rt_info.remove_child(element);
}

/// "fused_names_0" → "fused_names" and "0"; empty where the name has no version.
std::pair<std::string, std::string> name_and_version(const std::string& key) {
    const size_t end = key.find_last_not_of("0123456789");
    if (end == std::string::npos || end == 0 || end + 1 == key.size() || key[end] != '_') return {};
    return {key.substr(0, end), key.substr(end + 1)};
}

bool holds_texts(const ov::Any& value) {
    if (!value.is<ov::AnyMap>()) return false;
    const auto& fields = value.as<ov::AnyMap>();
    return std::all_of(fields.begin(), fields.end(),
                       [](const auto& field) { return field.second.template is<std::string>(); });
}

void write_entry(const std::string& key, const ov::Any& value, pugi::xml_node& rt_info) {
    if (auto* attribute = value.runtime_attribute()) return write_runtime_attribute(*attribute, rt_info);
    const auto [name, version] = name_and_version(key);
    if (name.empty()) return;
    if (value.is<std::string>()) {
        append_attribute(rt_info, name, version).append_attribute("value") = value.as<std::string>().c_str();
    } else if (holds_texts(value)) {
        auto element = append_attribute(rt_info, name, version);
        for (const auto& [field, text] : value.as<ov::AnyMap>()) {
            element.append_attribute(field.c_str()) = text.as<std::string>().c_str();
        }
    }
}

bool is_element_name(const std::string& name) {
    const auto is_letter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_'; };
    return !name.empty() && is_letter(name[0]) && std::all_of(name.begin(), name.end(), [&](char c) {
        return is_letter(c) || (c >= '0' && c <= '9') || c == '-' || c == '.';
    });
}

void write_section(const std::string& name, const ov::Any& value, pugi::xml_node& parent) {
    const bool is_map = value.is<ov::AnyMap>();
    std::string text;
    if (!is_map) text = ov::Any(value).as<std::string>();
    if (!is_map && text.empty() && !value.is<std::string>()) return;
    auto element = parent.append_child(is_element_name(name) ? name.c_str() : "info");
    if (!is_element_name(name)) element.append_attribute("name") = name.c_str();
    if (!is_map) {
        element.append_attribute("value") = text.c_str();
        return;
    }
    for (const auto& [key, entry] : value.as<ov::AnyMap>())
        write_section(key, entry, element);
}

}  // namespace

void write_rt_info(const ov::RTMap& rt_info, pugi::xml_node parent) {
    auto element = parent.append_child("rt_info");
    for (const auto& [key, value] : rt_info)
        write_entry(key, value, element);
    if (!element.first_child()) parent.remove_child(element);
}

void write_output_rt_info(const ov::Output<ov::Node>& output, pugi::xml_node port) {
    ov::RTMap rt_info = output.get_rt_info();
    const std::string layout = ov::LayoutAttribute::get_type_info_static();
    for (const auto& target : output.get_target_inputs()) {
        if (!ov::is_type<ov::op::v0::Result>(target.get_node())) continue;
        const auto of_result = ov::layout::get_layout(target.get_node()->output(0));
        if (!of_result.empty()) rt_info.emplace(layout, ov::LayoutAttribute(of_result));
    }
    write_rt_info(rt_info, port);
}

void write_model_rt_info(const ov::Model& model, pugi::xml_node net) {
    auto element = net.append_child("rt_info");
    for (const auto& [name, value] : model.get_rt_info()) {
        // These describe the file that the model came from.
        if (name != "version" && name.compare(0, 2, "__") != 0) write_section(name, value, element);
    }
    if (!element.first_child()) net.remove_child(element);
}

}  // namespace tenon::ir
