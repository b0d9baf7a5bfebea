#include <fstream>

#include "fixture.hpp"

namespace {

using namespace c_api_tests;

class CApiCore : public Fixture {};

TEST_F(CApiCore, SaysItsVersion) {
    ie_version_t version = ie_c_api_version();
    ASSERT_NE(version.api_version, nullptr);
    EXPECT_GT(std::strlen(version.api_version), 0U);
    ie_version_free(&version);
    EXPECT_EQ(version.api_version, nullptr);

    ie_core_versions_t versions{};
    ASSERT_EQ(ie_core_get_versions(m_core, "CPU", &versions), OK);
    ie_core_free(&m_core);
    ASSERT_EQ(versions.num_vers, 1U);
    EXPECT_STREQ(versions.versions[0].device_name, "CPU");
    EXPECT_GT(std::strlen(versions.versions[0].build_number), 0U);
    EXPECT_GT(std::strlen(versions.versions[0].description), 0U);
    ie_core_versions_free(&versions);
    EXPECT_EQ(versions.versions, nullptr);
}

TEST_F(CApiCore, RunsANetworkFromMemory) {
    read_adding();
    load();
    // The request keeps what it needs.
    ie_exec_network_free(&m_loaded);
    ie_network_free(&m_network);
    ie_core_free(&m_core);
    give(1, 2);
    ASSERT_EQ(ie_infer_request_infer(m_request), OK);
    EXPECT_EQ(result(), (std::vector<float>{11, 22}));
}

TEST_F(CApiCore, RunsANetworkFromFiles) {
    const std::string path = testing::TempDir() + "c_api_adding", weights_path = path + ".bin";
    std::ofstream(path + ".xml") << adding_ir;
    const float weights[]{-1, 1};
    std::ofstream(weights_path, std::ios::binary).write(reinterpret_cast<const char*>(weights), 8);
    for (const char* weights_file : {static_cast<const char*>(nullptr), "", weights_path.c_str()}) {
        ASSERT_EQ(ie_core_read_network(m_core, (path + ".xml").c_str(), weights_file, &m_network), OK);
        ie_network_free(&m_network);
    }
    ASSERT_EQ(ie_core_load_network_from_file(m_core, (path + ".xml").c_str(), "CPU", nullptr, &m_loaded), OK);
    ASSERT_EQ(ie_exec_network_create_infer_request(m_loaded, &m_request), OK);
    give(1, 2);
    ASSERT_EQ(ie_infer_request_infer(m_request), OK);
    EXPECT_EQ(result(), (std::vector<float>{0, 3}));
}

TEST_F(CApiCore, ExportsAndImports) {
    read_adding();
    load();
    const std::string path = testing::TempDir() + "c_api_exported";
    ASSERT_EQ(ie_core_export_network(m_core, path.c_str(), &m_loaded), OK);
    ie_infer_request_free(&m_request);
    ie_exec_network_free(&m_loaded);

    std::ifstream file(path, std::ios::binary);
    std::vector<char> bytes{std::istreambuf_iterator<char>(file), {}};
    const auto desc = description(U8, C, {bytes.size()});
    ASSERT_EQ(ie_blob_make_memory_from_preallocated(&desc, bytes.data(), bytes.size(), &m_weights), OK);
    for (const bool from_file : {true, false}) {
        if (from_file)
            ASSERT_EQ(ie_core_import_network(m_core, path.c_str(), "CPU", &no_settings, &m_loaded), OK);
        else
            ASSERT_EQ(ie_core_import_network_from_memory(m_core, m_weights, nullptr, nullptr, &m_loaded), OK);
        ASSERT_EQ(ie_exec_network_create_infer_request(m_loaded, &m_request), OK);
        give(5, 6);
        ASSERT_EQ(ie_infer_request_infer(m_request), OK);
        EXPECT_EQ(result(), (std::vector<float>{15, 26}));
        ie_infer_request_free(&m_request);
        ie_exec_network_free(&m_loaded);
    }
    EXPECT_EQ(ie_core_import_network(m_core, "/nowhere/net", "CPU", nullptr, &m_loaded), GENERAL_ERROR);
    EXPECT_EQ(ie_core_export_network(m_core, path.c_str(), &m_loaded), GENERAL_ERROR);
}

TEST_F(CApiCore, AnswersMetricsAndSettings) {
    ie_param_t value{};
    ASSERT_EQ(ie_core_get_metric(m_core, "CPU", "FULL_DEVICE_NAME", &value), OK);
    EXPECT_GT(std::strlen(value.params), 0U);
    ie_param_free(&value);
    EXPECT_EQ(value.params, nullptr);
    ASSERT_EQ(ie_core_get_metric(m_core, "CPU", "SUPPORTED_METRICS", &value), OK);
    EXPECT_THAT(value.params, testing::HasSubstr(", RANGE_FOR_STREAMS"));
    ie_param_free(&value);
    ASSERT_EQ(ie_core_get_metric(m_core, "CPU", "RANGE_FOR_STREAMS", &value), OK);
    EXPECT_GE(value.range_for_streams[1], value.range_for_streams[0]);
    EXPECT_GE(value.range_for_streams[0], 1U);
    ASSERT_EQ(ie_core_get_metric(m_core, "CPU", "RANGE_FOR_ASYNC_INFER_REQUESTS", &value), OK);
    EXPECT_GE(value.range_for_async_infer_request[1], value.range_for_async_infer_request[0]);
    EXPECT_GE(value.range_for_async_infer_request[2], 1U);
    ASSERT_EQ(ie_core_get_metric(m_core, "CPU", "IMPORT_EXPORT_SUPPORT", &value), OK);
    EXPECT_EQ(value.number, 1U);
    EXPECT_EQ(ie_core_get_metric(m_core, "CPU", "COLOUR", &value), NOT_FOUND);

    const ie_config_t second{"PERF_COUNT", "YES", nullptr};
    ie_config_t first{"CPU_THREADS_NUM", "1", nullptr};
    first.next = const_cast<ie_config_t*>(&second);
    ASSERT_EQ(ie_core_set_config(m_core, &first, "CPU"), OK);
    for (const auto& [name, expected] : {std::pair("CPU_THREADS_NUM", "1"), std::pair("PERF_COUNT", "YES")}) {
        ASSERT_EQ(ie_core_get_config(m_core, "CPU", name, &value), OK);
        EXPECT_STREQ(value.params, expected);
        ie_param_free(&value);
    }
    EXPECT_EQ(ie_core_get_config(m_core, "CPU", "NO_SUCH_KEY", &value), GENERAL_ERROR);
    const ie_config_t for_all{"DYN_BATCH_ENABLED", "NO", nullptr}, wrong{"NO_SUCH_KEY", "1", nullptr};
    EXPECT_EQ(ie_core_set_config(m_core, &for_all, nullptr), OK);
    EXPECT_EQ(ie_core_set_config(m_core, &wrong, "CPU"), GENERAL_ERROR);

    ie_available_devices_t devices{};
    ASSERT_EQ(ie_core_get_available_devices(m_core, &devices), OK);
    EXPECT_THAT(std::vector<std::string>(devices.devices, devices.devices + devices.num_devices),
                testing::Contains("CPU"));
    ie_core_available_devices_free(&devices);
    EXPECT_EQ(devices.devices, nullptr);
}

TEST_F(CApiCore, SaysWhatItCannotReadOrLoad) {
    EXPECT_EQ(ie_core_read_network(m_core, "/nowhere/net.xml", nullptr, &m_network), GENERAL_ERROR);
    const uint8_t text[]{'n', 'o'};
    EXPECT_EQ(ie_core_read_network_from_memory(m_core, text, 2, nullptr, &m_network), GENERAL_ERROR);
    EXPECT_EQ(m_network, nullptr);
    read(image_ir);
    EXPECT_EQ(ie_core_load_network(m_core, m_network, "TOASTER", nullptr, &m_loaded), GENERAL_ERROR);
    const ie_config_t wrong{"NO_SUCH_KEY", "1", nullptr};
    EXPECT_EQ(ie_core_load_network(m_core, m_network, "CPU", &wrong, &m_loaded), GENERAL_ERROR);
    EXPECT_EQ(m_loaded, nullptr);
    ie_core_versions_t versions{};
    EXPECT_EQ(ie_core_get_versions(m_core, "TOASTER", &versions), GENERAL_ERROR);
    ie_core_t* none = nullptr;
    EXPECT_NE(ie_core_create("/nowhere/plugins.xml", &none), OK);
    EXPECT_EQ(none, nullptr);
    EXPECT_NE(ie_core_register_plugins(m_core, "/nowhere/plugins.xml"), OK);
    EXPECT_NE(ie_core_register_plugin(m_core, "/nowhere/libdevice.so", "TOASTER"), OK);
    EXPECT_NE(ie_core_unregister_plugin(m_core, "TOASTER"), OK);
    EXPECT_EQ(ie_core_add_extension(m_core, "/nowhere/libextension.so", "CPU"), GENERAL_ERROR);
}

}  // namespace
