using Microsoft.AspNetCore.Http;

namespace Buendnisnetz.Accounts;

/// <summary>What touches the account itself asks for a sign-in that is not long ago.</summary>
internal static class RecentSignIn
{
    private static readonly TimeSpan Recent = TimeSpan.FromMinutes(30);

    extension(HttpContext context)
    {
        public bool SignedInRecently(DateTimeOffset at)
        {
            ReadTrail.Current?.Spoil(); // The next device of the same person may have signed in long ago.
            return context.Features.Get<OpenSession>() is { } session && session.OpenedAt > at - Recent;
        }
    }
}
