#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "tenon/operations.hpp"

namespace tenon {

/// Which conversion is looked for.
struct ConversionQuery {
    std::string framework;
    std::string domain;
    std::string type;
    /// 0: the newest.
    std::int64_t version = 0;
};

/// Conversions in the order in which they were added. Not synchronised.
class ConversionTable {
public:
    void add(Conversion conversion);
    /// Removes the one that was added last under exactly this framework, domain, type and version; false: there is
    /// none.
    bool remove(const ConversionQuery& key);

    /// Puts the conversion that this table has for the query in the place of `best`, where it stands above it.
    void improve(std::optional<Conversion>& best, const ConversionQuery& query) const;
    /// Appends those for a framework to the lists by type.
    void append(const std::string& framework, std::map<std::string, std::vector<Conversion>>& by_type) const;

private:
    std::map<std::string, std::vector<Conversion>> m_by_type;
};

/// The same, and what it throws arrives as an error that names the extension and the operation.
Conversion guarded(Conversion conversion);

/// The conversions of these lists, whose order is that in which they replace each other, marked as replaced.
std::vector<Conversion> with_replacements(std::map<std::string, std::vector<Conversion>> by_type);

}  // namespace tenon
