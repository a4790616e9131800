using Buendnisnetz.Accounts;

namespace Buendnisnetz.Invitations;

/// <summary>
/// Looks at an address before a letter goes there: what is no address, and what is one but hardly the one that was meant.
/// </summary>
internal sealed class AddressCheck(IEnumerable<string> addresses)
{
    /// <summary>Domains that several people of the list share are no slips.</summary>
    private readonly HashSet<string> shared =
        [.. addresses.Select(TypedAddress.DomainOf).GroupBy(domain => domain).Where(group => group.Key.Length > 0 && group.Count() >= 3)
            .Select(group => group.Key), .. TypedAddress.WellKnown];

    public Finding? Check(string email)
    {
        if (email.Length == 0) return Finding.Stop(LineField.Email, "Die E-Mail-Adresse fehlt.");
        if (TypedAddress.Problem(email) is { } problem) return Unusable(email, problem);
        return TypedAddress.Meant(email, shared) is not { } meant ? null
            : Finding.Ask(LineField.Email, TypedAddress.Question(email, meant), meant) with { Sure = meant };
    }

    /// <summary>A name in an address that is only guessed is a suggestion for somebody who looks, not one for all lines at once.</summary>
    private static Finding Unusable(string email, string problem)
    {
        var mended = TypedAddress.Mended(email);
        var isGood = TypedAddress.IsUsable(mended);
        return Finding.Stop(LineField.Email, problem, isGood ? [mended] : [])
            with
        { Sure = isGood && !TypedAddress.GuessesName(email) ? mended : null };
    }
}
