namespace Buendnisnetz.Accounts;

/// <summary>Where the pages of the accounts lie.</summary>
public static class AccountPaths
{
    /// <summary>The desk: where one arrives after signing in.</summary>
    public const string Desk = "/schreibtisch";

    /// <summary>Type the six digits of a mail.</summary>
    public const string Code = "/anmelden/code";

    /// <summary>One's own profile.</summary>
    public const string Profile = "/profil";

    /// <summary>One's devices.</summary>
    public const string Sessions = "/profil/sitzungen";

    /// <summary>End all sessions.</summary>
    public const string SignOutEverywhere = "/profil/sitzungen/ende";

    /// <summary>One's passkeys.</summary>
    public const string Passkeys = "/profil/passkeys";

    /// <summary>One's data.</summary>
    public const string MyData = "/profil/daten";

    /// <summary>Change one's address.</summary>
    public const string Email = "/profil/e-mail";

    /// <summary>Delete one's account.</summary>
    public const string Erase = "/profil/loeschen";

    /// <summary>The rooms of the administration.</summary>
    public const string Administration = "/verwaltung";

    /// <summary>All people, for the administration.</summary>
    public const string People = "/verwaltung/personen";

    /// <summary>What has happened, for the administration.</summary>
    public const string Log = "/verwaltung/protokoll";

    /// <summary>What is kept for how long.</summary>
    public const string Retention = "/verwaltung/aufbewahrung";

    /// <summary>A question that was asked by mail, answered without signing in.</summary>
    public static string Answer(string purpose, string token) => $"/antwort/{purpose}/{token}";

    /// <summary>Sign in, and come back to a page afterwards.</summary>
    public static string SignIn(string? back = null) =>
        back is null or "/" ? "/anmelden" : $"/anmelden?zurueck={Uri.EscapeDataString(back)}";

    /// <summary>Sign in once more, because what follows asks for a recent sign-in.</summary>
    public static string SignInAfresh(string back) => $"/anmelden?neu=true&zurueck={Uri.EscapeDataString(back)}";

    /// <summary>Sign in by passkey, because what follows asks for one.</summary>
    public static string SignInByPasskey(string back) => $"/anmelden/passkey?zurueck={Uri.EscapeDataString(back)}";

    /// <summary>An access link.</summary>
    public static string Link(string token) => $"/zugang/{token}";

    /// <summary>One of one's passkeys; its verbs lie below.</summary>
    public static string Passkey(Guid id) => $"{Passkeys}/{id}";

    /// <summary>One person, for the administration.</summary>
    public static string OfPerson(Guid id) => $"{People}/{id}";
}
