#pragma once

#include <algorithm>
#include <cctype>
#include <cstddef>
#include <functional>
#include <map>
#include <set>
#include <string>
#include <unordered_map>
#include <unordered_set>

#include "../ie_api.h"

namespace InferenceEngine {
namespace details {

/// Lower case of an ASCII letter, other characters as they are.
inline char lower_case(char character) {
    return static_cast<char>(std::tolower(static_cast<unsigned char>(character)));
}

/// Order of strings without regard to case.
template <class Key>
struct CaselessLess {
    bool operator()(const Key& left, const Key& right) const noexcept {
        return std::lexicographical_compare(left.begin(), left.end(), right.begin(), right.end(),
                                            [](char a, char b) { return lower_case(a) < lower_case(b); });
    }
};

/// Equality of strings without regard to case.
template <class Key>
struct CaselessEq {
    bool operator()(const Key& left, const Key& right) const noexcept {
        return std::equal(left.begin(), left.end(), right.begin(), right.end(),
                          [](char a, char b) { return lower_case(a) == lower_case(b); });
    }
};

/// Equal for strings that differ in case only.
template <class Key>
struct CaselessHash {
    size_t operator()(const Key& key) const {
        std::string lower(key.begin(), key.end());
        std::transform(lower.begin(), lower.end(), lower.begin(), lower_case);
        return std::hash<std::string>()(lower);
    }
};

template <class Key, class Value>
using caseless_map = std::map<Key, Value, CaselessLess<Key>>;
template <class Key, class Value>
using caseless_unordered_map = std::unordered_map<Key, Value, CaselessHash<Key>, CaselessEq<Key>>;
template <class Key>
using caseless_set = std::set<Key, CaselessLess<Key>>;
template <class Key>
using caseless_unordered_set = std::unordered_set<Key, CaselessHash<Key>, CaselessEq<Key>>;

}  // namespace details
}  // namespace InferenceEngine
