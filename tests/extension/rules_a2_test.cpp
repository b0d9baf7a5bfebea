#include "scripted_kernel.hpp"
#include "squareplus_models.hpp"

using namespace scripted;
using testing::AllOf;
using testing::ElementsAre;
using testing::HasSubstr;

namespace {

std::vector<std::string> opsets_of(const std::string& library) {
    std::vector<std::string> names;
    const auto extension = make_so_pointer<IExtension>(library_path(library));
    for (const auto& opset : extension->getOpSets())
        names.push_back(opset.first);
    return names;
}

TEST(RulesA2, CreateExtensionSharedIsTriedFirst) {
    EXPECT_THAT(opsets_of("both_entries"), ElementsAre("made_shared"));
    EXPECT_THAT(opsets_of("released"), ElementsAre("made_raw"));
    ov::Core core;
    core.add_extension(library_path("both_entries"));
    // Its name is taken, the other one is not.
    core.add_extension(library_path("released"));
    EXPECT_THAT(error_of([&] { core.add_extension(library_path("both_entries")); }), HasSubstr("made_shared"));
}

TEST(RulesA2, WhatCreateExtensionMadeIsReleased) {
    const auto path = library_path("released");
    const details::SharedObjectLoader library(path.c_str());
    const auto alive = reinterpret_cast<int (*)()>(library.get_symbol("extensions_alive"));
    {
        Core core;
        core.AddExtension(make_so_pointer<IExtension>(path));
        EXPECT_EQ(alive(), 1);
        ov::Core modern;
        modern.add_extension(path);
        EXPECT_EQ(alive(), 2);
    }
    EXPECT_EQ(alive(), 0);
}

TEST(RulesA2, StatusAndMessageOfTheEntryPointAreShown) {
    EXPECT_THAT(error_of([] { make_so_pointer<IExtension>(library_path("failing_status")); }),
                HasSubstr("the licence has run out"));
    EXPECT_THROW(make_so_pointer<IExtension>(library_path("failing_status")), NotFound);
    EXPECT_THAT(error_of([] { ov::Core().add_extension(library_path("failing_status")); }),
                AllOf(HasSubstr("failing_status"), HasSubstr("status -5: the licence has run out")));
    EXPECT_THAT(error_of([] { ov::Core().add_extension(library_path("silent_status")); }),
                HasSubstr("status -1 without a message"));
    EXPECT_THROW(make_so_pointer<IExtension>(library_path("silent_status")), GeneralError);
}

TEST(RulesA2, LibrariesThatOnlyInferShapesAreTaken) {
    ov::Core core;
    core.add_extension(library_path("shape_infer_only"));
}

TEST(RulesA2, WithoutAnEntryPointTheErrorListsThem) {
    EXPECT_THAT(error_of([] { ov::Core().add_extension(library_path("no_entry")); }),
                AllOf(HasSubstr("Cannot add extension. Cannot find entry point to the extension library"),
                      HasSubstr("CreateExtensionShared, CreateExtension, create_extensions")));
}

/// Overrides every virtual that any release had.
class EveryRelease : public IExtension {
public:
    void GetVersion(const Version*&) const noexcept override {}
    void Unload() noexcept override {}
    void Release() noexcept override {}
    void SetLogCallback(IErrorListener&) noexcept override {}
    StatusCode getFactoryFor(ILayerImplFactory*& factory, const CNNLayer*, ResponseDesc*) noexcept override {
        factory = nullptr;
        return NOT_FOUND;
    }
    StatusCode getPrimitiveTypes(char**& types, unsigned int& count, ResponseDesc*) noexcept override {
        types = nullptr;
        count = 0;
        return OK;
    }
    StatusCode getShapeInferTypes(char**&, unsigned int&, ResponseDesc*) noexcept override { return OK; }
    StatusCode getShapeInferImpl(IShapeInferImpl::Ptr&, const char*, ResponseDesc*) noexcept override { return OK; }
    std::map<std::string, ngraph::OpSet> getOpSets() override { THROW_IE_EXCEPTION << "Not implemented"; }
    std::vector<std::string> getImplTypes(const std::shared_ptr<ngraph::Node>&) override { return {}; }
    ILayerImpl::Ptr getImplementation(const std::shared_ptr<ngraph::Node>&, const std::string&) override {
        return nullptr;
    }
};

TEST(RulesA2, VirtualsOfEveryReleaseCanBeOverridden) {
    Core core;
    core.AddExtension(std::make_shared<EveryRelease>());
    core.AddExtension(std::make_shared<EveryRelease>(), "CPU");
}

TEST(RulesA2, DefaultsOfTheExtraVirtualsAreNotImplemented) {
    class Least : public IExtension {
    public:
        void GetVersion(const Version*&) const noexcept override {}
        void Unload() noexcept override {}
    };
    const auto least = std::make_shared<Least>();
    IExtension& extension = *least;
    ResponseDesc response{};
    ILayerImplFactory* factory = nullptr;
    IShapeInferImpl::Ptr shapes;
    char** types = nullptr;
    unsigned count = 0;
    EXPECT_EQ(extension.getFactoryFor(factory, nullptr, &response), NOT_IMPLEMENTED);
    EXPECT_EQ(extension.getPrimitiveTypes(types, count, &response), NOT_IMPLEMENTED);
    EXPECT_EQ(extension.getShapeInferTypes(types, count, &response), NOT_IMPLEMENTED);
    EXPECT_EQ(extension.getShapeInferImpl(shapes, "T", &response), NOT_IMPLEMENTED);
    EXPECT_TRUE(extension.getOpSets().empty());
    EXPECT_TRUE(extension.getImplTypes(nullptr).empty());
    EXPECT_EQ(extension.getImplementation(nullptr, "CPU"), nullptr);
}

TEST(RulesA2, UntouchedVersionsAreNull) {
    const Version* version = reinterpret_cast<const Version*>(1);
    InferenceEngine::Extension(library_path("released")).GetVersion(version);
    EXPECT_EQ(version, nullptr);
}

TEST(RulesA2, GetOpSetsMaySayNotImplemented) {
    class Old : public EveryRelease {
    public:
        explicit Old(bool is_not_implemented) : m_is_not_implemented(is_not_implemented) {}
        std::map<std::string, ngraph::OpSet> getOpSets() override {
            if (m_is_not_implemented) IE_THROW(NotImplemented) << "no opsets yet";
            THROW_IE_EXCEPTION << "the table is broken";
        }

    private:
        bool m_is_not_implemented;
    };
    Core core;
    core.AddExtension(std::make_shared<Old>(true));
    EXPECT_THAT(error_of([&] { core.AddExtension(std::make_shared<Old>(false)); }), HasSubstr("the table is broken"));
}

}  // namespace
