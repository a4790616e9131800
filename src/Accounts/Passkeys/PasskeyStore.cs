using Microsoft.AspNetCore.Identity;

namespace Buendnisnetz.Accounts;

/// <summary>People and passkeys as ASP.NET Core Identity asks for them, read from our own tables. It never writes: verbs do.</summary>
internal sealed class PasskeyStore(Db db) : IUserPasskeyStore<Person>
{
    public Task<string> GetUserIdAsync(Person user, CancellationToken cancellationToken) => Task.FromResult(user.Id.ToString());

    public Task<string?> GetUserNameAsync(Person user, CancellationToken cancellationToken) => Task.FromResult<string?>(user.Email);

    public Task<string?> GetNormalizedUserNameAsync(Person user, CancellationToken cancellationToken) =>
        Task.FromResult<string?>(user.EmailKey);

    public async Task<Person?> FindByIdAsync(string userId, CancellationToken cancellationToken) =>
        Guid.TryParse(userId, out var id) ? await db.People.FirstOrDefaultAsync(person => person.Id == id, cancellationToken) : null;

    public Task<Person?> FindByNameAsync(string normalizedUserName, CancellationToken cancellationToken) =>
        db.People.At(normalizedUserName).FirstOrDefaultAsync(cancellationToken);

    public async Task<IList<UserPasskeyInfo>> GetPasskeysAsync(Person user, CancellationToken cancellationToken) =>
        [.. (await db.Passkeys.AsNoTracking().Where(passkey => passkey.PersonId == user.Id).ToListAsync(cancellationToken))
            .Select(passkey => passkey.Proof)];

    public async Task<Person?> FindByPasskeyIdAsync(byte[] credentialId, CancellationToken cancellationToken)
    {
        var owners = db.Passkeys.WithCredential(credentialId).Select(passkey => passkey.PersonId);
        return await db.People.FirstOrDefaultAsync(person => owners.Contains(person.Id), cancellationToken);
    }

    public async Task<UserPasskeyInfo?> FindPasskeyAsync(Person user, byte[] credentialId, CancellationToken cancellationToken) =>
        (await db.Passkeys.AsNoTracking().WithCredential(credentialId)
            .FirstOrDefaultAsync(passkey => passkey.PersonId == user.Id, cancellationToken))?.Proof;

    public Task AddOrUpdatePasskeyAsync(Person user, UserPasskeyInfo passkey, CancellationToken cancellationToken) => throw ReadOnly();

    public Task RemovePasskeyAsync(Person user, byte[] credentialId, CancellationToken cancellationToken) => throw ReadOnly();

    public Task SetUserNameAsync(Person user, string? userName, CancellationToken cancellationToken) => throw ReadOnly();

    public Task SetNormalizedUserNameAsync(Person user, string? normalizedName, CancellationToken cancellationToken) => throw ReadOnly();

    public Task<IdentityResult> CreateAsync(Person user, CancellationToken cancellationToken) => throw ReadOnly();

    public Task<IdentityResult> UpdateAsync(Person user, CancellationToken cancellationToken) => throw ReadOnly();

    public Task<IdentityResult> DeleteAsync(Person user, CancellationToken cancellationToken) => throw ReadOnly();

    public void Dispose() { }

    private static NotSupportedException ReadOnly() => new("People and passkeys change by their own verbs.");
}

/// <summary>Passkeys, as one asks for them.</summary>
internal static class PasskeyQueries
{
    extension(Db db)
    {
        public DbSet<Passkey> Passkeys => db.Set<Passkey>();
    }

    extension(IQueryable<Passkey> passkeys)
    {
        public IQueryable<Passkey> Of(Guid personId) => passkeys.Where(passkey => passkey.PersonId == personId);

        public IQueryable<Passkey> WithCredential(byte[] credentialId)
        {
            var id = Convert.ToHexStringLower(credentialId);
            return passkeys.Where(passkey => passkey.CredentialId == id);
        }
    }
}
