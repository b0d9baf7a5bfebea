#include "conversion_table.hpp"

#include <algorithm>

#include "../guard.hpp"

namespace tenon {
namespace {

bool serves(const Conversion& conversion, const std::string& framework) {
    return conversion.framework.empty() || conversion.framework == framework;
}

// A conversion without a version stands for all versions.
bool takes_place_of(const Conversion& later, const Conversion& earlier) {
    return later.version == 0 || later.version >= earlier.version;
}

}  // namespace

void ConversionTable::add(Conversion conversion) {
    m_by_type[conversion.type].push_back(std::move(conversion));
}

bool ConversionTable::remove(const ConversionQuery& key) {
    const auto list = m_by_type.find(key.type);
    if (list == m_by_type.end()) return false;
    auto& conversions = list->second;
    const auto found = std::find_if(conversions.rbegin(), conversions.rend(), [&](const Conversion& each) {
        return each.framework == key.framework && each.domain == key.domain && each.version == key.version;
    });
    if (found == conversions.rend()) return false;
    conversions.erase(std::next(found).base());
    return true;
}

void ConversionTable::improve(std::optional<Conversion>& best, const ConversionQuery& query) const {
    const auto list = m_by_type.find(query.type);
    if (list == m_by_type.end()) return;
    for (const auto& each : list->second) {
        const bool holds = query.version == 0 || each.version <= query.version;
        if (holds && serves(each, query.framework) && each.domain == query.domain &&
            (!best || takes_place_of(each, *best)))
            best = each;
    }
}

void ConversionTable::append(const std::string& framework,
                             std::map<std::string, std::vector<Conversion>>& by_type) const {
    for (const auto& [type, conversions] : m_by_type)
        for (const auto& each : conversions)
            if (serves(each, framework)) by_type[type].push_back(each);
}

Conversion guarded(Conversion conversion) {
    const std::string where = "extension '" + conversion.extension + "', conversion of operation " + conversion.type;
    conversion.convert = [where, convert = std::move(conversion.convert)](const ov::frontend::NodeContext& context) {
        return call_guarded(where, [&] { return convert(context); });
    };
    return conversion;
}

std::vector<Conversion> with_replacements(std::map<std::string, std::vector<Conversion>> by_type) {
    std::vector<Conversion> all;
    for (auto& [type, conversions] : by_type) {
        for (size_t i = 0; i < conversions.size(); ++i) {
            for (size_t later = i + 1; later < conversions.size(); ++later) {
                const auto& other = conversions[later];
                if (other.domain == conversions[i].domain &&
                    (other.version == 0 || other.version == conversions[i].version))
                    conversions[i].replaced_by = other.extension;
            }
            all.push_back(conversions[i]);
        }
    }
    return all;
}

}  // namespace tenon
