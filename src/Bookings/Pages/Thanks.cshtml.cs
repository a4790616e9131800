using Microsoft.AspNetCore.Authorization;

namespace Buendnisnetz.Bookings.Pages;

/// <summary>A mail is on its way that has to be answered.</summary>
[AllowAnonymous]
internal sealed class ThanksModel : BookingThanksPage;
