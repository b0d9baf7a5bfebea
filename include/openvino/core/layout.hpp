#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "openvino/core/attribute_adapter.hpp"
#include "openvino/core/core_visibility.hpp"
#include "openvino/core/node_output.hpp"
#include "openvino/core/partial_shape.hpp"
#include "openvino/core/rank.hpp"
#include "openvino/core/runtime_attribute.hpp"

namespace ov {

/// The meaning of a tensor's dimensions. Names are compared in any case of letters, and the long names BATCH (or B),
/// CHANNELS (CHANNEL), DEPTH, HEIGHT, WIDTH stand for N, C, D, H, W.
class OPENVINO_API Layout {
public:
    /// Nothing is known: any number of dimensions without names.
    Layout();

    /// The layout of a tensor without dimensions.
    static Layout scalar();

    /// From text: a letter or digit per dimension, "NCHW", or names in brackets, "[n,c,height,my_dim]"; '?' is a
    /// dimension without a name, and one "..." any number of them. "SCALAR" is the scalar layout; no text is Layout().
    /// Throws ov::Exception for anything else and for a name that comes twice.
    Layout(const char* text) : Layout(std::string(text)) {}
    explicit Layout(const std::string& text);

    bool operator==(const Layout& other) const;
    bool operator!=(const Layout& other) const { return !(*this == other); }

    bool has_name(const std::string& dimension_name) const;
    /// The index of the dimension, negative (from the end) behind a "...". Throws ov::Exception if there is none.
    std::int64_t get_index_by_name(const std::string& dimension_name) const;

    /// Text that gives an equal layout: "[N,C,...,W]", or "**SCALAR**".
    std::string to_string() const;

    /// True if equal to Layout().
    bool empty() const { return *this == Layout(); }

    /// True if the number of dimensions is not fixed ("...").
    bool is_dynamic() const { return m_dynamic; }
    bool is_scalar() const { return m_scalar; }
    /// The names of a tensor's dimensions if it has that many, upper case and "?" where there is none. Throws
    /// ov::Exception if the layout does not fit the rank.
    std::vector<std::string> names(size_t rank) const;
    /// True if a tensor may have that many dimensions.
    bool fits(size_t rank) const;

private:
    void add(const std::string& name, const std::string& text);

    bool m_scalar = false;
    bool m_dynamic = false;
    // In front of and behind the "..."; all are in front if there is none.
    std::vector<std::string> m_left;
    std::vector<std::string> m_right;
};

namespace layout {

/// Whether the layout has that dimension, and its index (negative behind a "..."); the index throws ov::Exception if it
/// has not.
OPENVINO_API bool has_batch(const Layout& layout);
OPENVINO_API std::int64_t batch_idx(const Layout& layout);
OPENVINO_API bool has_channels(const Layout& layout);
OPENVINO_API std::int64_t channels_idx(const Layout& layout);
OPENVINO_API bool has_depth(const Layout& layout);
OPENVINO_API std::int64_t depth_idx(const Layout& layout);
OPENVINO_API bool has_height(const Layout& layout);
OPENVINO_API std::int64_t height_idx(const Layout& layout);
OPENVINO_API bool has_width(const Layout& layout);
OPENVINO_API std::int64_t width_idx(const Layout& layout);

/// Sets the layout of the port of a Parameter or Result; an empty one is removed. Throws ov::Exception for other nodes
/// and if the layout does not fit the rank.
OPENVINO_API void set_layout(Output<Node> output, const Layout& layout);
/// The layout that was set; empty if none was. Throws ov::Exception if rt_info has something else in its place.
OPENVINO_API Layout get_layout(const Output<Node>& output);
OPENVINO_API Layout get_layout(const Output<const Node>& output);

}  // namespace layout

/// Accessed as text.
template <>
class OPENVINO_API AttributeAdapter<Layout> : public ValueAccessor<std::string> {
public:
    explicit AttributeAdapter(Layout& value) : m_ref(value) {}
    ~AttributeAdapter() override;

    const std::string& get() override;
    void set(const std::string& value) override;
    void set_as_any(const Any& value) override;
    explicit operator Layout&() { return m_ref; }
    OPENVINO_RTTI("AttributeAdapter<Layout>");

private:
    Layout& m_ref;
    std::string m_text;
};

/// Keeps a layout in rt_info.
class OPENVINO_API LayoutAttribute : public RuntimeAttribute {
public:
    OPENVINO_RTTI("layout", "0", RuntimeAttribute);

    LayoutAttribute() = default;
    explicit LayoutAttribute(const Layout& layout) : value(layout) {}
    ~LayoutAttribute() override;

    bool visit_attributes(AttributeVisitor& visitor) override;
    std::string to_string() const override;
    bool operator==(const LayoutAttribute& other) const { return value == other.value; }

    Layout value;
};

}  // namespace ov
