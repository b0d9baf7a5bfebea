#pragma once

#include <cstddef>
#include <functional>
#include <map>
#include <mutex>
#include <set>
#include <string>
#include <vector>

#include "openvino/core/node.hpp"
#include "openvino/core/type.hpp"

namespace ov {

/// A set of operation classes, each under a name by which nodes of it are made. Copies are independent. All methods
/// may be called from several threads, but the sets that are returned by reference must not be read during an insert.
///
/// Type informations are kept by value and point into the library that declares the class, which must stay loaded.
class OPENVINO_API OpSet {
public:
    /// Makes an empty node; the caller owns it.
    using Factory = std::function<Node*()>;

    OpSet();
    explicit OpSet(const std::string& name);
    OpSet(const OpSet& other);
    OpSet& operator=(const OpSet& other);
    virtual ~OpSet();

    /// The name of the set itself; may be empty.
    const std::string& get_name() const { return m_name; }
    /// Number of operations.
    size_t size() const;

    /// Adds an operation; one of the same name is replaced.
    void insert(const std::string& name, const NodeTypeInfo& type_info, Factory factory);
    /// Adds a default-constructible class.
    template <typename T>
    void insert(const std::string& name) {
        insert(name, detail::type_info_of<T>(), [] { return static_cast<Node*>(new T()); });
    }
    /// The same under the class's own type name.
    template <typename T>
    void insert() {
        insert<T>(detail::type_info_of<T>().name);
    }

    /// An empty node of the operation with that name, owned by the caller; null when there is none.
    Node* create(const std::string& name) const;
    /// The same in any case of letters.
    Node* create_insensitive(const std::string& name) const;

    bool contains_type(const NodeTypeInfo& type_info) const;
    template <typename T>
    bool contains_type() const {
        return contains_type(detail::type_info_of<T>());
    }
    bool contains_type(const std::string& name) const;
    bool contains_type(const char* name) const { return contains_type(std::string(name)); }
    bool contains_type_insensitive(const std::string& name) const;
    /// True when the class of `node` is in the set.
    bool contains_op_type(const Node* node) const;

    /// The names under which operations were added, in alphabetical order.
    std::vector<std::string> get_names() const;
    const std::set<NodeTypeInfo>& get_types_info() const;
    const std::set<NodeTypeInfo>& get_type_info_set() const;

private:
    struct Entry {
        NodeTypeInfo type;
        Factory factory;
    };

    const Entry* find_insensitive(const std::string& name) const;

    std::string m_name;
    mutable std::mutex m_mutex;
    std::map<std::string, Entry> m_entries;
    std::map<std::string, std::string> m_name_of_upper_case;
    std::set<NodeTypeInfo> m_types;
};

/// The standard sets of operations. Immutable, made at first use; thread-safe.
OPENVINO_API const OpSet& get_opset1();
OPENVINO_API const OpSet& get_opset2();
OPENVINO_API const OpSet& get_opset3();
OPENVINO_API const OpSet& get_opset4();
OPENVINO_API const OpSet& get_opset5();
OPENVINO_API const OpSet& get_opset6();
OPENVINO_API const OpSet& get_opset7();
OPENVINO_API const OpSet& get_opset8();
OPENVINO_API const OpSet& get_opset9();
OPENVINO_API const OpSet& get_opset10();
OPENVINO_API const OpSet& get_opset11();
OPENVINO_API const OpSet& get_opset12();
OPENVINO_API const OpSet& get_opset13();
OPENVINO_API const OpSet& get_opset14();
OPENVINO_API const OpSet& get_opset15();
OPENVINO_API const OpSet& get_opset16();

/// The standard sets by name ("opset1").
OPENVINO_API const std::map<std::string, std::function<const OpSet&()>>& get_available_opsets();

}  // namespace ov
