using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Buendnisnetz.Accounts;

/// <summary>Secrets that prove something: 256 bit of chance, of which only the hash is kept.</summary>
public static class Secret
{
    /// <summary>A new one, as it stands in an address.</summary>
    public static string New() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));

    /// <summary>What is kept of one.</summary>
    public static string Hash(string secret) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));
}
