#pragma once

#include "ngraph/op/prelu.hpp"
