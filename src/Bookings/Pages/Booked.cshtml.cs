using Microsoft.AspNetCore.Authorization;

namespace Buendnisnetz.Bookings.Pages;

/// <summary>The house knows whose mailbox it is: nothing has to be answered.</summary>
[AllowAnonymous]
internal sealed class BookedModel : BookingThanksPage;
