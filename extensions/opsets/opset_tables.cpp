#include <array>
#include <map>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "ngraph/opsets/opset.hpp"
#include "openvino/opsets/opset.hpp"
#include "tenon/registrar.hpp"

void tenon_opsets_extension(tenon::Registrar& add);

namespace ov {
namespace {

constexpr size_t opset_count = 16;

struct Membership {
    std::shared_ptr<BaseOpExtension> operation;
    size_t first, last;
};

/// Notes which operation stands in which opsets; this extension adds nothing else.
class MembershipRecorder : public tenon::Registrar {
public:
    void set_priority(int) override {}
    void add_to_opsets(std::shared_ptr<BaseOpExtension> operation, size_t first, size_t last) override {
        m_memberships.push_back({std::move(operation), first, last});
    }
    void add_extension(std::shared_ptr<Extension>) override {}
    void add_kernel(const std::string&, const tenon::NodeClass&, std::shared_ptr<const tenon::KernelFactory>) override {
    }
    void add_kernel_for_any(const std::string&, std::shared_ptr<const tenon::KernelFactory>) override {}
    void add_elementwise(const tenon::NodeClass&, tenon::DescribeElementwise) override {}
    void add_reader(std::shared_ptr<const tenon::Reader>) override {}
    void add_writer(std::shared_ptr<const tenon::Writer>) override {}
    void add_device(std::shared_ptr<const tenon::Device>) override {}
    void add_pass(tenon::PassStage, const std::string&, std::function<std::shared_ptr<pass::PassBase>()>) override {}

    const std::vector<Membership>& memberships() const { return m_memberships; }

private:
    std::vector<Membership> m_memberships;
};

template <typename Set>
std::array<Set, opset_count> make_opsets() {
    MembershipRecorder recorder;
    tenon_opsets_extension(recorder);
    std::array<Set, opset_count> opsets;
    for (size_t number = 1; number <= opset_count; ++number) {
        Set opset{"opset" + std::to_string(number)};
        std::map<std::string, const Membership*> newest;
        for (const auto& membership : recorder.memberships()) {
            if (membership.first > number) continue;
            auto& found = newest[membership.operation->get_type_info().name];
            if (found == nullptr || found->first <= membership.first) found = &membership;
        }
        for (const auto& [name, membership] : newest) {
            if (membership->last != 0 && membership->last < number) continue;
            opset.insert(name, membership->operation->get_type_info(),
                         [operation = membership->operation] { return operation->create_empty().release(); });
        }
        opsets[number - 1] = opset;
    }
    return opsets;
}

const OpSet& standard_opset(size_t number) {
    static const auto opsets = make_opsets<OpSet>();
    return opsets[number - 1];
}

}  // namespace

const OpSet& get_opset1() {
    return standard_opset(1);
}
const OpSet& get_opset2() {
    return standard_opset(2);
}
const OpSet& get_opset3() {
    return standard_opset(3);
}
const OpSet& get_opset4() {
    return standard_opset(4);
}
const OpSet& get_opset5() {
    return standard_opset(5);
}
const OpSet& get_opset6() {
    return standard_opset(6);
}
const OpSet& get_opset7() {
    return standard_opset(7);
}
const OpSet& get_opset8() {
    return standard_opset(8);
}
const OpSet& get_opset9() {
    return standard_opset(9);
}
const OpSet& get_opset10() {
    return standard_opset(10);
}
const OpSet& get_opset11() {
    return standard_opset(11);
}
const OpSet& get_opset12() {
    return standard_opset(12);
}
const OpSet& get_opset13() {
    return standard_opset(13);
}
const OpSet& get_opset14() {
    return standard_opset(14);
}
const OpSet& get_opset15() {
    return standard_opset(15);
}
const OpSet& get_opset16() {
    return standard_opset(16);
}

const std::map<std::string, std::function<const OpSet&()>>& get_available_opsets() {
    static const auto opsets = [] {
        std::map<std::string, std::function<const OpSet&()>> by_name;
        for (size_t number = 1; number <= opset_count; ++number) {
            by_name.emplace("opset" + std::to_string(number),
                            [number]() -> const OpSet& { return standard_opset(number); });
        }
        return by_name;
    }();
    return opsets;
}

}  // namespace ov

namespace ngraph {
namespace {

// ngraph::OpSet is a class of its own, so an ov::OpSet cannot be handed out as one.
const OpSet& standard_opset(size_t number) {
    static const auto opsets = ov::make_opsets<OpSet>();
    return opsets[number - 1];
}

}  // namespace

const OpSet& get_opset1() {
    return standard_opset(1);
}
const OpSet& get_opset2() {
    return standard_opset(2);
}
const OpSet& get_opset3() {
    return standard_opset(3);
}
const OpSet& get_opset4() {
    return standard_opset(4);
}
const OpSet& get_opset5() {
    return standard_opset(5);
}
const OpSet& get_opset6() {
    return standard_opset(6);
}
const OpSet& get_opset7() {
    return standard_opset(7);
}
const OpSet& get_opset8() {
    return standard_opset(8);
}

}  // namespace ngraph
