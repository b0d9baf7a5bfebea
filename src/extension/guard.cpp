#include "guard.hpp"

#include <new>

#include "openvino/core/node.hpp"

namespace tenon {
namespace {

class GuardedException : public ov::Exception {
public:
    explicit GuardedException(const std::string& text) : ov::Exception(text) {}
};

class GuardedNotImplemented : public ov::NotImplemented {
public:
    explicit GuardedNotImplemented(const std::string& text) : ov::NotImplemented(text) {}
};

std::string with_place(const std::string& where, const char* text) {
    // Guards nest; the innermost one knows best.
    if (std::string(text).compare(0, where.size(), where) == 0) return text;
    return where + ": " + text;
}

}  // namespace

void rethrow_guarded(const std::string& where) {
    try {
        throw;
    } catch (const std::bad_alloc&) {
        throw;
    } catch (const ov::NodeValidationFailure& error) {
        throw ov::NodeValidationFailure(with_place(where, error.what()));
    } catch (const ov::NotImplemented& error) {
        throw GuardedNotImplemented(with_place(where, error.what()));
    } catch (const std::exception& error) {
        throw GuardedException(with_place(where, error.what()));
    } catch (...) {
        throw GuardedException(where + ": an exception that is not derived from std::exception");
    }
}

}  // namespace tenon
