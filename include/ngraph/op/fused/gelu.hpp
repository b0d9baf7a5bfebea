#pragma once

#include "ngraph/op/gelu.hpp"
