#include "errors.hpp"

#include "openvino/runtime/exception.hpp"
#include "status.hpp"

namespace InferenceEngine {
namespace details {

void rethrow_as_exception() {
    try {
        throw;
    } catch (const Exception&) {
        throw;
    } catch (const InferenceEngineException& error) {
        throw_status(error.getStatus(), error.what());
    } catch (const ov::Busy& error) {
        IE_THROW(RequestBusy) << error.what();
    } catch (const ov::Cancelled& error) {
        IE_THROW(InferCancelled) << error.what();
    } catch (const ov::NotImplemented& error) {
        IE_THROW(NotImplemented) << error.what();
    } catch (const std::exception& error) {
        IE_THROW() << error.what();
    } catch (...) {
        IE_THROW(Unexpected) << "an extension threw something that is no std::exception";
    }
}

}  // namespace details
}  // namespace InferenceEngine
