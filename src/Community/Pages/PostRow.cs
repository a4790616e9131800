using System.Linq.Expressions;
using Buendnisnetz.Accounts;
using Buendnisnetz.Alliances;

namespace Buendnisnetz.Community.Pages;

/// <summary>A post as it is shown.</summary>
internal sealed class PostRow
{
    public Guid Id { get; init; }

    public Guid? WrittenBy { get; init; }

    public string? Name { get; init; }

    /// <summary>The alliance for which the writer works now.</summary>
    public string? From { get; init; }

    public DateTimeOffset WrittenAt { get; init; }

    public DateTimeOffset? ChangedAt { get; init; }

    public DateTimeOffset? WithdrawnAt { get; init; }

    public DateTimeOffset? HiddenAt { get; init; }

    public string Text { get; init; } = "";

    public bool IsOpening { get; init; }

    public int Thanks { get; init; }

    public bool IsThanked { get; init; }

    public Guid? Picture { get; init; }

    public string? Alt { get; init; }

    public string? Credit { get; init; }

    public IEnumerable<string> To { get; init; } = [];

    public string By => Name ?? Names.Gone;

    public string Path => CommunityPaths.OfPost(Id);

    public string Below(string path) => $"{Path}/{path}";

    public bool MayRead(Actor me, bool isOffice) => HiddenAt is null || isOffice || IsOf(me);

    public bool IsOf(Actor me) => WrittenBy is { } writer && writer == me.PersonId;

    public static Expression<Func<Post, PostRow>> Of(Db db, Actor me, DateTimeOffset at)
    {
        var (people, thanks, seats, alliances, mentions) = (db.People, db.PostThanks, db.Seats.InForce(at), db.Alliances.Known,
            db.Set<PostMention>());
        return one => new()
        {
            Id = one.Id,
            WrittenBy = one.WrittenBy,
            Name = people.Where(person => person.Id == one.WrittenBy).Select(person => person.Name).FirstOrDefault(),
            From = seats.Where(seat => seat.PersonId == one.WrittenBy && one.WrittenBy != null && seat.Place == AllianceSeats.Place)
                .Join(alliances, seat => seat.PlaceId, alliance => alliance.Id, (seat, alliance) => new { seat.From, alliance.Name })
                .OrderBy(held => held.From).Select(held => held.Name).FirstOrDefault(),
            WrittenAt = one.WrittenAt,
            ChangedAt = one.ChangedAt,
            WithdrawnAt = one.WithdrawnAt,
            HiddenAt = one.HiddenAt,
            Text = one.Text,
            IsOpening = one.IsOpening,
            Thanks = thanks.Count(given => given.PostId == one.Id),
            IsThanked = thanks.Any(given => given.PostId == one.Id && given.PersonId == me.PersonId),
            Picture = one.PictureFileId,
            Alt = one.PictureAlt,
            Credit = one.PictureCredit,
            To = mentions.Where(named => named.PostId == one.Id)
                .Join(people, named => named.PersonId, person => person.Id, (_, person) => person.Name).ToList(),
        };
    }

    public static readonly Keyset<Post> Oldest = Keyset<Post>.Ascending(one => one.WrittenAt).ThenAscending(one => one.Id);
}

/// <summary>A post with what its view needs to know of the page.</summary>
internal sealed record PostView(PostRow Row, Actor Me, bool IsOffice, bool IsAccepted, bool MayAccept, bool MayWrite);
