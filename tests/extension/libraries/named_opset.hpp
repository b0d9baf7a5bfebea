#pragma once

#include <ie_iextension.h>

#include <atomic>
#include <map>
#include <ngraph/opsets/opset.hpp>
#include <string>

/// An extension whose opset tells who made it, and that counts itself.
class NamedOpset : public InferenceEngine::IExtension {
public:
    static std::atomic<int>& alive() {
        static std::atomic<int> count{0};
        return count;
    }
    explicit NamedOpset(std::string name) : m_name(std::move(name)) { ++alive(); }
    ~NamedOpset() override { --alive(); }
    // Real sources leave the version alone.
    void GetVersion(const InferenceEngine::Version*&) const noexcept override {}
    void Unload() noexcept override {}
    void Release() noexcept override { delete this; }
    std::map<std::string, ngraph::OpSet> getOpSets() override { return {{m_name, ngraph::OpSet()}}; }

private:
    std::string m_name;
};
