using Microsoft.AspNetCore.Authorization;

namespace Buendnisnetz.Web.Pages;

/// <summary>Thanks for a report on a barrier.</summary>
[AllowAnonymous]
internal sealed class BarrierThanksModel : HousePage;
