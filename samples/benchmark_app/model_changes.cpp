#include "model_changes.hpp"

#include <openvino/core/preprocess/pre_post_process.hpp>
#include <stdexcept>

#include "messages.hpp"

namespace {

template <typename T, typename Ports>
void check_names(const char* option, const PortValues<T>& values, const Ports& ports) {
    for (const auto& [name, value] : values) {
        bool found = name.empty();
        for (const auto& port : ports)
            found = found || has_name(port, name);
        if (!found)
            throw std::invalid_argument(std::string("option ") + option + " names '" + name +
                                        "', which the model does not have");
    }
}

bool is_color_count(const ov::Dimension& dimension) {
    return dimension == ov::Dimension(1) || dimension == ov::Dimension(3);
}

}  // namespace

ov::Layout layout_of(const ov::Output<const ov::Node>& input, const PortValues<ov::Layout>& given) {
    if (const auto* layout = value_for(given, input)) return *layout;
    auto own = ov::layout::get_layout(input);
    if (!own.empty()) return own;
    const auto& shape = input.get_partial_shape();
    if (shape.rank().is_dynamic()) return {};
    switch (shape.size()) {
        case 2:
            return "NC";
        case 3:
            return is_color_count(shape[0]) ? "CHW" : ov::Layout();
        case 4:
            return is_color_count(shape[1]) ? "NCHW" : is_color_count(shape[3]) ? "NHWC" : ov::Layout();
        case 5:
            return "NCDHW";
        default:
            return {};
    }
}

bool takes_pictures(const ov::PartialShape& shape, const ov::Layout& layout) {
    if (shape.rank().is_dynamic() || shape.size() != 4 || !layout.fits(4)) return false;
    for (const char* name : {"N", "C", "H", "W"})
        if (!layout.has_name(name)) return false;
    return is_color_count(shape[static_cast<int64_t>(layout.get_index_by_name("C"))]);
}

void reshape(ov::Model& model, const ModelOptions& options) {
    check_names("-shape", options.shapes, model.inputs());
    check_names("-layout", options.layouts, model.inputs());
    std::map<size_t, ov::PartialShape> shapes;
    for (size_t i = 0; i < model.inputs().size(); ++i) {
        const ov::Output<const ov::Node> input = model.input(i);
        const auto& before = input.get_partial_shape();
        auto shape = before;
        if (const auto* wanted = value_for(options.shapes, input)) shape = *wanted;
        const auto layout = layout_of(input, options.layouts);
        if (options.batch && shape.rank().is_static() && shape.size() > 0) {
            const bool known = ov::layout::has_batch(layout);
            if (known || layout.empty())
                shape[static_cast<size_t>(known ? ov::layout::batch_idx(layout) : 0)] =
                    static_cast<int64_t>(options.batch);
        }
        if (shape != before) shapes[i] = shape;
    }
    if (shapes.empty()) return;
    std::string text;
    for (const auto& [index, shape] : shapes)
        text += (text.empty() ? "'" : ", '") + model.input(index).get_node()->get_friendly_name() +
                "': " + shape.to_string();
    info("Reshaping network: " + text);
    model.reshape(shapes);
}

std::shared_ptr<ov::Model> with_types(const std::shared_ptr<ov::Model>& model, const Options& options) {
    const auto& changes = options.changes;
    for (const auto& [name, type] : changes.port_types) {
        bool found = false;
        for (const auto& port : model->inputs())
            found = found || has_name(port, name);
        for (const auto& port : model->outputs())
            found = found || has_name(port, name);
        if (!found) throw std::invalid_argument("option -iop names '" + name + "', which the model does not have");
    }
    check_names("-imean", options.data.means, model->inputs());
    check_names("-iscale", options.data.scales, model->inputs());
    check_names("-data_shape", options.data.shapes, model->inputs());
    ov::preprocess::PrePostProcessor processor(model);
    for (size_t i = 0; i < model->inputs().size(); ++i) {
        const ov::Output<const ov::Node> input = model->input(i);
        const bool scaled = value_for(options.data.means, input) || value_for(options.data.scales, input);
        if (const auto* type = value_for(changes.port_types, input))
            processor.input(i).tensor().set_element_type(*type);
        else if (changes.input_type)
            processor.input(i).tensor().set_element_type(*changes.input_type);
        else if (!scaled && takes_pictures(input.get_partial_shape(), layout_of(input, changes.layouts)))
            processor.input(i).tensor().set_element_type(ov::element::u8);
    }
    for (size_t i = 0; i < model->outputs().size(); ++i) {
        if (const auto* type = value_for(changes.port_types, model->output(i)))
            processor.output(i).tensor().set_element_type(*type);
        else if (changes.output_type)
            processor.output(i).tensor().set_element_type(*changes.output_type);
    }
    return processor.build();
}
