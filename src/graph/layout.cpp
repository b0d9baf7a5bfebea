#include "openvino/core/layout.hpp"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

#include "openvino/core/attribute_visitor.hpp"
#include "openvino/core/node.hpp"
#include "openvino/op/parameter.hpp"
#include "openvino/op/result.hpp"

namespace ov {
namespace {

constexpr const char* scalar_text = "**SCALAR**";
constexpr std::string_view dots = "...";
constexpr const char* no_name = "?";

bool is_blank(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}
// The functions of <cctype> depend on the locale.
bool is_letter_or_digit(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}
char upper(char c) {
    return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
}

std::string trimmed(std::string_view text) {
    while (!text.empty() && is_blank(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && is_blank(text.back()))
        text.remove_suffix(1);
    return std::string(text);
}

std::string known_name(const std::string& name) {
    static constexpr std::array<std::pair<std::string_view, const char*>, 7> long_names{{{"BATCH", "N"},
                                                                                         {"B", "N"},
                                                                                         {"CHANNELS", "C"},
                                                                                         {"CHANNEL", "C"},
                                                                                         {"DEPTH", "D"},
                                                                                         {"HEIGHT", "H"},
                                                                                         {"WIDTH", "W"}}};
    std::string result = name;
    std::transform(result.begin(), result.end(), result.begin(), upper);
    for (const auto& [long_name, letter] : long_names) {
        if (result == long_name) return letter;
    }
    return result;
}

std::vector<std::string> items_in_brackets(std::string_view text) {
    std::vector<std::string> items;
    for (size_t start = 0; start <= text.size();) {
        const size_t end = std::min(text.find(',', start), text.size());
        items.push_back(trimmed(text.substr(start, end - start)));
        start = end + 1;
    }
    return items;
}

std::vector<std::string> single_letters(std::string_view text) {
    std::vector<std::string> items;
    while (!text.empty()) {
        const size_t length = text.substr(0, dots.size()) == dots ? dots.size() : 1;
        items.emplace_back(text.substr(0, length));
        text.remove_prefix(length);
    }
    return items;
}

std::vector<std::string>::const_iterator find_name(const std::vector<std::string>& names, const std::string& name) {
    return name == no_name ? names.end() : std::find(names.begin(), names.end(), name);
}

}  // namespace

Layout::Layout() : m_dynamic(true) {}

Layout Layout::scalar() {
    Layout layout;
    layout.m_dynamic = false;
    layout.m_scalar = true;
    return layout;
}

Layout::Layout(const std::string& text) {
    const std::string layout = trimmed(text);
    if (layout.empty()) {
        m_dynamic = true;
    } else if (layout == "SCALAR" || layout == scalar_text) {
        m_scalar = true;
    } else {
        const bool in_brackets = layout.size() > 1 && layout.front() == '[' && layout.back() == ']';
        const auto items = in_brackets ? items_in_brackets(std::string_view(layout).substr(1, layout.size() - 2))
                                       : single_letters(layout);
        for (const std::string& item : items)
            add(item, text);
    }
}

void Layout::add(const std::string& name, const std::string& text) {
    if (name == dots) {
        OPENVINO_ASSERT(!m_dynamic, "The layout \"", text, "\" has more than one \"...\"");
        m_dynamic = true;
        return;
    }
    const std::string known = known_name(name);
    if (known != no_name) {
        OPENVINO_ASSERT(!known.empty(), "The layout \"", text,
                        "\" has a dimension with an empty name; write '?' for one without a name");
        OPENVINO_ASSERT(std::all_of(name.begin(), name.end(), [](char c) { return is_letter_or_digit(c) || c == '_'; }),
                        "The layout \"", text, "\" has the dimension \"", name,
                        "\"; use letters, digits, '_', '?' or \"...\", and brackets around longer names");
        OPENVINO_ASSERT(std::any_of(name.begin(), name.end(), is_letter_or_digit), "The layout \"", text,
                        "\" has the dimension \"", name, "\", a name without a letter or digit");
        OPENVINO_ASSERT(!has_name(known), "The layout \"", text, "\" has the dimension \"", name, "\" more than once");
    }
    (m_dynamic ? m_right : m_left).push_back(known);
}

bool Layout::operator==(const Layout& other) const {
    return m_scalar == other.m_scalar && m_dynamic == other.m_dynamic && m_left == other.m_left &&
           m_right == other.m_right;
}

bool Layout::has_name(const std::string& dimension_name) const {
    const std::string name = known_name(dimension_name);
    return find_name(m_left, name) != m_left.end() || find_name(m_right, name) != m_right.end();
}

std::int64_t Layout::get_index_by_name(const std::string& dimension_name) const {
    const std::string name = known_name(dimension_name);
    if (const auto left = find_name(m_left, name); left != m_left.end()) return left - m_left.begin();
    const auto right = find_name(m_right, name);
    OPENVINO_ASSERT(right != m_right.end(), "The layout ", to_string(), " has no dimension \"", dimension_name, "\"");
    return right - m_right.end();
}

std::string Layout::to_string() const {
    if (m_scalar) return scalar_text;
    std::string text;
    const auto append = [&](std::string_view name) { text.append(text.empty() ? "[" : ",").append(name); };
    for (const std::string& name : m_left)
        append(name);
    if (m_dynamic) append(dots);
    for (const std::string& name : m_right)
        append(name);
    return text + "]";
}

bool Layout::fits(size_t rank) const {
    const size_t known = m_left.size() + m_right.size();
    return m_dynamic ? rank >= known : rank == known;
}

std::vector<std::string> Layout::names(size_t rank) const {
    OPENVINO_ASSERT(fits(rank), "The layout ", to_string(), " does not fit a tensor of rank ", rank);
    std::vector<std::string> result = m_left;
    result.resize(rank - m_right.size(), no_name);
    result.insert(result.end(), m_right.begin(), m_right.end());
    return result;
}

namespace layout {
namespace {

template <typename Port>
Layout layout_of(const Port& output) {
    const auto& info = output.get_rt_info();
    const auto found = info.find(LayoutAttribute::get_type_info_static());
    if (found == info.end()) return {};
    OPENVINO_ASSERT(found->second.template is<LayoutAttribute>(), "rt_info of ", output, " has, as ", found->first,
                    ", a value of type ", detail::type_name(found->second.type_info()),
                    " instead of a layout; set it with ov::layout::set_layout");
    return found->second.template as<LayoutAttribute>().value;
}

}  // namespace

bool has_batch(const Layout& layout) {
    return layout.has_name("N");
}
std::int64_t batch_idx(const Layout& layout) {
    return layout.get_index_by_name("N");
}
bool has_channels(const Layout& layout) {
    return layout.has_name("C");
}
std::int64_t channels_idx(const Layout& layout) {
    return layout.get_index_by_name("C");
}
bool has_depth(const Layout& layout) {
    return layout.has_name("D");
}
std::int64_t depth_idx(const Layout& layout) {
    return layout.get_index_by_name("D");
}
bool has_height(const Layout& layout) {
    return layout.has_name("H");
}
std::int64_t height_idx(const Layout& layout) {
    return layout.get_index_by_name("H");
}
bool has_width(const Layout& layout) {
    return layout.has_name("W");
}
std::int64_t width_idx(const Layout& layout) {
    return layout.get_index_by_name("W");
}

void set_layout(Output<Node> output, const Layout& layout) {
    const Node* node = output.get_node();
    OPENVINO_ASSERT(
        dynamic_cast<const op::v0::Parameter*>(node) != nullptr || dynamic_cast<const op::v0::Result*>(node) != nullptr,
        "A layout belongs to a Parameter or a Result, found ", output);
    auto& info = output.get_rt_info();
    const std::string key = LayoutAttribute::get_type_info_static();
    if (layout.empty()) {
        info.erase(key);
        return;
    }
    const Rank rank = output.get_partial_shape().rank();
    OPENVINO_ASSERT(rank.is_dynamic() || layout.fits(static_cast<size_t>(rank.get_length())), "The layout ",
                    layout.to_string(), " does not fit ", output, " of rank ", rank);
    info[key] = LayoutAttribute(layout);
}

Layout get_layout(const Output<Node>& output) {
    return layout_of(output);
}
Layout get_layout(const Output<const Node>& output) {
    return layout_of(output);
}

}  // namespace layout

AttributeAdapter<Layout>::~AttributeAdapter() = default;

const std::string& AttributeAdapter<Layout>::get() {
    m_text = m_ref.to_string();
    return m_text;
}

void AttributeAdapter<Layout>::set(const std::string& value) {
    m_ref = Layout(value);
}

void AttributeAdapter<Layout>::set_as_any(const Any& value) {
    if (value.is<Layout>()) {
        m_ref = value.as<Layout>();
    } else {
        set(detail::FromAny<std::string>::get(value));
    }
}

LayoutAttribute::~LayoutAttribute() = default;

bool LayoutAttribute::visit_attributes(AttributeVisitor& visitor) {
    visitor.on_attribute("layout", value);
    return true;
}

std::string LayoutAttribute::to_string() const {
    return value.to_string();
}

}  // namespace ov
