using Buendnisnetz.Organisations;

namespace Buendnisnetz.Events;

/// <summary>What somebody does in a session.</summary>
public enum SpeakerRole
{
    /// <summary>Gives a talk or leads a workshop.</summary>
    Speaker = 0,

    /// <summary>Sits on the panel.</summary>
    Panelist = 1,

    /// <summary>Leads the talk of others.</summary>
    Moderator = 2,
}

/// <summary>Roles of people in a session, in words.</summary>
public static class SpeakerRoleWords
{
    /// <summary>Every role, in the order of a form.</summary>
    public static IReadOnlyList<SpeakerRole> All { get; } = Enum.GetValues<SpeakerRole>();

    extension(SpeakerRole role)
    {
        /// <summary>The German word above the names.</summary>
        public string Label => role switch
        {
            SpeakerRole.Panelist => "Auf dem Podium",
            SpeakerRole.Moderator => "Moderation",
            _ => "Mit",
        };

        /// <summary>The German word in a form.</summary>
        public string Choice => role switch
        {
            SpeakerRole.Panelist => "sitzt auf dem Podium",
            SpeakerRole.Moderator => "moderiert",
            _ => "trägt vor oder leitet",
        };
    }
}

/// <summary>Somebody in a session, as the team has typed it.</summary>
public sealed class SessionSpeaker
{
    private SessionSpeaker() { }

    internal SessionSpeaker(Guid sessionId, Speech speech, int position)
    {
        (SessionId, Position) = (sessionId, position);
        Take(speech);
    }

    /// <summary>Identity, ascending in time.</summary>
    public Guid Id { get; private init; } = Guid.CreateVersion7();

    /// <summary>The session.</summary>
    public Guid SessionId { get; private init; }

    /// <summary>What the person is called.</summary>
    public string Name { get; private set; } = "";

    /// <summary>The name as a key to compare by.</summary>
    public string NameKey { get; private set; } = "";

    /// <summary>Function and house: "Leiterin, Jugendamt Singen".</summary>
    public string? Function { get; private set; }

    /// <summary>What the person does there.</summary>
    public SpeakerRole Role { get; private set; }

    /// <summary>For whom the person speaks; null where that was not said.</summary>
    public Sector? Sector { get; private set; }

    /// <summary>The organisation of the register that the person comes from.</summary>
    public Guid? OrganisationId { get; private set; }

    /// <summary>The organisation, where it was loaded.</summary>
    public Organisation? Organisation { get; private set; }

    /// <summary>Which one of them; the first is named first.</summary>
    public int Position { get; private init; }

    /// <summary>The same person, for another session.</summary>
    internal Speech AsSpeech => new(Name, Function, Role, Sector, Organisation) { OrganisationId = OrganisationId };

    /// <summary>The entry of the organisation became another one.</summary>
    internal void ComeFrom(Guid organisation) => OrganisationId = organisation;

    internal void Take(Speech speech)
    {
        (Name, NameKey, Role, Sector) = (speech.Name.Trim(), Folding.Fold(speech.Name), speech.Role, speech.Sector);
        Function = string.IsNullOrWhiteSpace(speech.Function) ? null : speech.Function.Trim();
        (OrganisationId, Organisation) = (speech.OrganisationId, speech.Organisation);
    }
}

/// <summary>Who does what in a session.</summary>
/// <param name="Name">What the person is called.</param>
/// <param name="Function">Function and house.</param>
/// <param name="Role">What the person does there.</param>
/// <param name="Sector">For whom the person speaks.</param>
/// <param name="Organisation">The organisation of the register that the person comes from.</param>
public sealed record Speech(
    string Name, string? Function = null, SpeakerRole Role = SpeakerRole.Speaker, Sector? Sector = null, Organisation? Organisation = null)
{
    /// <summary>The organisation that the person comes from.</summary>
    internal Guid? OrganisationId { get; init; } = Organisation?.Id;
}
