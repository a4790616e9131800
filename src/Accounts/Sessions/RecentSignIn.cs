using Microsoft.AspNetCore.Http;

namespace Buendnisnetz.Accounts;

/// <summary>What touches the account itself asks for a sign-in that is not long ago.</summary>
internal static class RecentSignIn
{
    private static readonly TimeSpan Recent = TimeSpan.FromMinutes(30);

    extension(HttpContext context)
    {
        public bool SignedInRecently(DateTimeOffset at) =>
            context.Features.Get<OpenSession>() is { } session && session.OpenedAt > at - Recent;
    }
}
